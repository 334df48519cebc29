import { ballotsOf, castIn, count } from '../../ballots'
import { defineRule, verdict } from '../../contract'
import { wholeOf } from '../../whole'
import { boost, type BoostTerms } from './boost'
import { holographicResult } from './outcome'

export interface HolographicTerms extends BoostTerms {
  readonly requiredPercent: number
  readonly boostedCount: number
  /** Stake of predictors who expect a yes, and of those who expect a no together with the organisation's own. */
  readonly stakeYes: number
  readonly stakeNo: number
  readonly queuedDays: number
  readonly preBoostedDays: number
  readonly boostedDays: number
}

export const holographicTerms: HolographicTerms = {
  thresholdConstant: 2,
  limitExponent: 10,
  requiredPercent: 50,
  boostedCount: 0,
  stakeYes: 101,
  stakeNo: 100,
  queuedDays: 30,
  preBoostedDays: 1,
  boostedDays: 4,
}

/** Holdings are reputation. Attention is bought: a stake that beats the threshold makes a relative majority enough. */
export const holographicConsensus = defineRule('holographic-consensus', holographicTerms, (proposal, electorate, terms) => {
  const votes = count(ballotsOf(proposal, electorate), electorate.holdings)
  const isBoosted = boost(terms.stakeYes, terms.stakeNo, terms.boostedCount, terms).boosts
  const totalReputation = electorate.holdings.reduce((total, amount) => total + amount, 0)
  const { winner, how } = holographicResult({ yes: votes.for, no: votes.against, totalReputation, isBoosted, isOver: true }, terms.requiredPercent)!
  return {
    ...verdict(proposal, winner === 'yes'),
    reason: how,
    tally: { for: votes.for, against: votes.against, abstain: votes.abstain },
    cast: castIn(votes),
    quorum: isBoosted ? 0 : Number(wholeOf(totalReputation) / 100n) * terms.requiredPercent,
    days: isBoosted ? terms.preBoostedDays + terms.boostedDays : terms.queuedDays,
  }
})
