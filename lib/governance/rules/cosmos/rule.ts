import { ballotsOf, castIn, count } from '../../ballots'
import { defineRule, verdict } from '../../contract'
import { powerUnder } from '../../delegation/power'
import { floorOf } from '../../fraction'
import { wholeOf } from '../../whole'
import { cosmosDefaults, cosmosResult, type CosmosCounting } from './decision'

export interface CosmosTerms extends CosmosCounting {
  /** Whether validators speak for those who bonded with them and stay away. */
  readonly inherits: boolean
  /** Opponents who would lose more utility than this veto. */
  readonly vetoBeyond: number
  readonly depositDays: number
  readonly votingDays: number
}

export const cosmosTerms: CosmosTerms = { ...cosmosDefaults, inherits: true, vetoBeyond: Infinity, depositDays: 14, votingDays: 14 }

/** Holdings are bonded tokens, delegates are validators; tokens beyond those of the voters are not bonded. */
export const cosmos = defineRule('cosmos', cosmosTerms, (proposal, electorate, terms) => {
  const power = powerUnder(terms.inherits ? 'inherited' : 'none', electorate)
  const votes = count(ballotsOf(proposal, electorate, terms.vetoBeyond), power)
  const bonded = wholeOf(electorate.holdings.reduce((total, amount) => total + amount, 0))
  const tally = { yes: wholeOf(votes.for), no: wholeOf(votes.against), veto: wholeOf(votes.veto), abstain: wholeOf(votes.abstain) }
  const { passes, reason } = cosmosResult(tally, bonded, terms)
  return {
    ...verdict(proposal, passes),
    reason,
    tally: { yes: votes.for, no: votes.against, veto: votes.veto, abstain: votes.abstain },
    cast: castIn(votes),
    quorum: Number(floorOf(terms.quorum, bonded)),
    days: terms.depositDays + terms.votingDays,
  }
})
