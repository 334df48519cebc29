import { bordaScores, condorcetWinner, pairwise, rankingsOf } from '../../../lib/governance/ranking'
import { createElectorate } from '../../../lib/governance/electorate'
import { winnerIn } from '../../../lib/governance/leader'
import { meanUtilities, satisfactionEfficiency } from '../../../lib/governance/metrics/efficiency'
import { votingTypes, type RawBallot, type VotingType } from '../../../lib/governance/rules/snapshot/ballots'
import { approvalScores, copelandScores, singleChoiceScores } from '../../../lib/governance/rules/snapshot/count'
import { favourites, sheetsOf } from '../../../lib/governance/rules/snapshot/honest'
import { rankedChoiceScores } from '../../../lib/governance/rules/snapshot/ranked-choice'
import { basicState, type BasicScores, type QuorumType } from '../../../lib/governance/rules/snapshot/state'
import { snapshotTally } from '../../../lib/governance/rules/snapshot/tally'
import { UnknownKind, type Adapter } from '../adapter'
import { drawsOf } from '../generators'

interface VotingInput {
  readonly type: string
  readonly choices: number
  readonly votes: readonly (readonly [choice: unknown, power: number])[]
}

function typeOf(text: string): VotingType {
  const found = votingTypes.find((type) => type === text)
  if (!found) throw new UnknownKind(`unknown voting type "${text}"`)
  return found
}

function tallied(type: string, ballots: readonly RawBallot[], choices: number) {
  const { scores, total, validVotes, winner, isTied } = snapshotTally(typeOf(type), ballots, choices)
  return { scores, scoresTotal: total, validVotes, winner: winner === undefined ? null : winner + 1, tieAtTop: isTied }
}

interface VotingGenerator {
  readonly n: number
  readonly choices: number
  readonly seed: number
}

/** One ballot by the recipes of `snapshotVotingGenerated`; that of weighted ballots was recovered from the recorded first and last ones. */
function drawnChoice(type: VotingType, choices: number, next: () => number): unknown {
  if (type === 'single-choice' || type === 'basic') {
    const x = next()
    return x < 0.4 ? 1 : x < 0.7 ? 2 : x < 0.9 ? Math.min(3, choices) : Math.min(4, choices)
  }
  const numbers = Array.from({ length: choices }, (_, k) => k + 1)
  if (type === 'approval') return numbers.filter((k) => next() < 0.6 - 0.1 * k)
  if (type === 'weighted' || type === 'quadratic') {
    const weights = numbers.map((k) => [k, Math.floor(5 * next())] as const).filter(([, weight]) => weight > 0)
    return weights.length > 0 ? Object.fromEntries(weights) : { 1: 1 }
  }
  for (let j = choices - 1; j > 0; j--) {
    const k = Math.floor(next() * (j + 1))
    ;[numbers[j], numbers[k]] = [numbers[k]!, numbers[j]!]
  }
  return numbers
}

function snapshotVotingGenerated({ type, generator: { n, choices, seed } }: { readonly type: string; readonly generator: VotingGenerator }) {
  const next = drawsOf(seed)
  const ballots = Array.from({ length: n }, (): RawBallot => {
    const power = Math.floor(1000 / (1 - next()))
    return { power, choice: drawnChoice(typeOf(type), choices, next) }
  })
  const shown = ({ choice, power }: RawBallot) => [choice, power]
  return { ...tallied(type, ballots, choices), firstVote: shown(ballots[0]!), lastVote: shown(ballots.at(-1)!) }
}

interface SpatialInput {
  readonly generator: { readonly n: number; readonly seed: number }
  readonly candidates: readonly (readonly [number, number])[]
  readonly approvalRadius: number
}

/** One electorate on the plane under five methods, everybody counting the same. */
function spatialElection({ generator: { n, seed }, candidates, approvalRadius }: SpatialInput) {
  const next = drawsOf(seed)
  const voters = Array.from({ length: n }, () => [next(), next()] as const)
  const utilities = candidates.map(([cx, cy]) => voters.map(([x, y]) => -Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy)) + 0))
  const electorate = createElectorate({ holdings: voters.map(() => 1), utilities })
  const choices = candidates.length
  const rankings = rankingsOf(electorate, electorate.holdings)
  const wins = pairwise(rankings)
  const approved = Uint8Array.from({ length: n * choices }, (_, at) => (-utilities[at % choices]![Math.floor(at / choices)]! <= approvalRadius ? 1 : 0))
  const scores = {
    plurality: singleChoiceScores(favourites(sheetsOf(electorate), electorate), electorate.holdings, choices),
    irv: rankedChoiceScores(rankings), approval: approvalScores(approved, electorate.holdings, choices),
    borda: bordaScores(wins, choices), copeland: copelandScores(rankings),
  }
  const means = meanUtilities(electorate.utilities)
  const winner = (of: ArrayLike<number>) => winnerIn(of).leader + 1
  const condorcet = condorcetWinner(wins, choices)
  return {
    plurality: scores.plurality, pluralityWinner: winner(scores.plurality), irvFinal: scores.irv, irvWinner: winner(scores.irv),
    approvals: scores.approval, approvalWinner: winner(scores.approval), borda: scores.borda, bordaWinner: winner(scores.borda),
    pairwise: candidates.map((_, i) => wins.slice(i * choices, (i + 1) * choices)), condorcetWinner: condorcet === undefined ? null : condorcet + 1,
    copelandWinner: winner(scores.copeland), meanUtility: means, utilitarianBest: winner(means),
    vse: Object.fromEntries(Object.entries(scores).map(([method, of]) => [method, satisfactionEfficiency(means, winner(of) - 1)])),
  }
}

export const governanceSnapshot = {
  snapshotVoting: ({ type, choices, votes }: VotingInput) => tallied(type, votes.map(([choice, power]) => ({ choice, power })), choices),
  snapshotVotingGenerated,
  snapshotBasicState: ({ scores, quorum, quorumType }: { readonly scores: BasicScores; readonly quorum: number; readonly quorumType: QuorumType }) =>
    ({ state: basicState(scores, quorum, quorumType) }),
  spatialElection,
} satisfies Adapter
