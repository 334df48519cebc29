import { ballotsOf, castIn, count } from '../../ballots'
import { defineRule, verdict, type Outcome, type Proposal } from '../../contract'
import { powerUnder, type Delegation } from '../../delegation/power'
import type { Electorate } from '../../electorate'
import { floorOf, percent, type Fraction } from '../../fraction'
import { rounding, winnerIn } from '../../leader'
import { rankingsOf } from '../../ranking'
import { wholeOf } from '../../whole'
import type { VotingType } from './ballots'
import { approvalScores, copelandScores, quadraticScores, singleChoiceScores, weightedScores } from './count'
import { approvals, behindOf, favourites, gains, sheetsOf } from './honest'
import { rankedChoiceScores } from './ranked-choice'
import { basicState } from './state'

export interface SnapshotTerms {
  readonly type: VotingType
  /** `inherited` is Snapshot's delegation strategy. */
  readonly delegation: Delegation
  /** Share of the supply that must vote, against and abstain included. */
  readonly quorum: Fraction
  readonly votingDays: number
}

export const snapshotTerms: SnapshotTerms = { type: 'basic', delegation: 'inherited', quorum: percent(0), votingDays: 3 }

export const snapshot = defineRule('snapshot', snapshotTerms, (proposal, electorate, terms) => {
  const power = powerUnder(terms.delegation, electorate)
  const quorum = Number(floorOf(terms.quorum, wholeOf(electorate.supply)))
  return terms.type === 'basic' ? basicOutcome(proposal, electorate, power, quorum, terms.votingDays) : choiceOutcome(electorate, power, quorum, terms)
})

function basicOutcome(proposal: Proposal, electorate: Electorate, power: Float64Array, quorum: number, days: number): Outcome {
  const votes = count(ballotsOf(proposal, electorate), power)
  const isCarried = basicState([votes.for, votes.against, votes.abstain], quorum, 'default') === 'passed'
  const cast = castIn(votes)
  const tally = { for: votes.for, against: votes.against, abstain: votes.abstain }
  return { ...verdict(proposal, isCarried), reason: cast < quorum ? 'quorum' : isCarried ? 'majority' : 'noMajority', tally, cast, quorum, days }
}

/** Among all alternatives. Without a single winner, or without the quorum, the status quo stays. */
function choiceOutcome(electorate: Electorate, power: Float64Array, quorum: number, { type, votingDays }: SnapshotTerms): Outcome {
  const scores = scoresOf(type, electorate, power)
  let cast = 0
  for (let voter = 0; voter < electorate.size; voter++) if (electorate.takesPart[voter] === 1) cast += power[voter]!
  const { leader: winner, isTied } = winnerIn(scores, rounding)
  const reason = cast < quorum ? 'quorum' : isTied ? 'tie' : winner === 0 ? 'statusQuo' : 'highest'
  const isCarried = reason === 'highest'
  const tally = Object.fromEntries(Array.from(scores, (score, choice) => [String(choice), score]))
  return { state: isCarried ? 'succeeded' : 'defeated', winner: isCarried ? winner : 0, reason, tally, cast, quorum, days: votingDays }
}

function scoresOf(type: VotingType, electorate: Electorate, power: Float64Array): Float64Array {
  if (type === 'ranked-choice') return rankedChoiceScores(rankingsOf(electorate, power))
  if (type === 'copeland') return copelandScores(rankingsOf(electorate, power))
  const sheets = sheetsOf(electorate)
  const behind = behindOf(sheets, power)
  if (type === 'approval') return approvalScores(approvals(sheets, electorate), behind, sheets.choices)
  if (type === 'weighted') return weightedScores(gains(sheets, electorate), behind, sheets.choices)
  if (type === 'quadratic') return quadraticScores(gains(sheets, electorate), behind, sheets.choices)
  return singleChoiceScores(favourites(sheets, electorate), behind, sheets.choices)
}
