import { basisPoints, fraction } from '../../../lib/governance/fraction'
import { gini } from '../../../lib/core/inequality'
import { sum } from '../../../lib/core/vector'
import { minimalQuorum } from '../../../lib/governance/metrics/layers'
import { turnoutOf } from '../../../lib/governance/metrics/turnout'
import { mayPropose } from '../../../lib/governance/proposing'
import { bravoState } from '../../../lib/governance/rules/bravo/outcome'
import { houseOfStakeResult } from '../../../lib/governance/rules/house-of-stake/outcome'
import { fractionalCount, type FractionalVote } from '../../../lib/governance/rules/token-governor/fractional'
import { timedVoting } from '../../../lib/governance/rules/token-governor/late-quorum'
import { governorResult, type Option, type Tally } from '../../../lib/governance/rules/token-governor/outcome'
import { overridableCount } from '../../../lib/governance/rules/token-governor/override'
import { escrowPower } from '../../../lib/governance/rules/vote-escrow/lock'
import { grown } from '../../../lib/networks/near/house-of-stake/ve-near'
import { UnknownKind, type Adapter } from '../adapter'
import { drawsOf } from '../generators'

/** Whole numbers as the files write them: text where they are large. */
export type Written = number | string

export const big = (written: Written) => BigInt(written)
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)
const options: readonly Option[] = ['against', 'for', 'abstain'] // Governor's numbers for them
const inOrder = (tally: Tally) => options.map((option) => tally[option])

function optionOf(support: number): Option {
  const option = options[support]
  if (!option) throw new UnknownKind(`unknown support ${support}`)
  return option
}

interface GovernorInput {
  readonly totalSupply: Written
  readonly quorumNumerator: number
  readonly quorumDenominator: number
  readonly quorumCounts: readonly Option[]
  readonly for: Written
  readonly against: Written
  readonly abstain: Written
  readonly superQuorumNumerator: number | null
  readonly afterDeadline: boolean
}

interface FractionalInput {
  readonly weight: Written
  readonly steps: readonly { readonly support: number; readonly split?: readonly [Written, Written, Written] }[]
}

interface OverrideInput {
  readonly balances: readonly Written[]
  readonly delegate: readonly (number | null)[]
  readonly steps: readonly { readonly type: 'vote' | 'override'; readonly who: number; readonly support: number }[]
}

interface LateInput {
  readonly snapshot: number
  readonly votingPeriod: number
  readonly extension: number
  readonly quorum: Written
  readonly events: readonly { readonly t: number; readonly support: number; readonly w: Written }[]
  readonly queryTimes: readonly number[]
}

interface HouseOfStakeInput {
  readonly totalVenear: Written
  readonly for: Written
  readonly against: Written
  readonly abstain: Written
  readonly quorumBps: number
  readonly quorumFloor: Written
  readonly approvalBps: number
}

interface VenearInput {
  readonly nearYocto: Written
  readonly extraYocto: Written
  readonly elapsedSeconds: number
  readonly ratePerNsNumerator: Written
  readonly rateDenominator: string
}

interface GeneratedInput {
  readonly generator: { readonly n: number; readonly seed: number; readonly turnoutProb: number }
  readonly quorumNumerator: number
}

const faults = { alreadyCast: 'AlreadyCastVote', exceedsRemaining: 'ExceedRemainingWeight', invalidType: 'InvalidVoteType' }

function fractionalVote({ support, split }: FractionalInput['steps'][number]): FractionalVote {
  if (support < 3) return { kind: 'nominal', option: optionOf(support) }
  if (support !== 255 || !split) return { kind: 'unknown' }
  return { kind: 'split', parts: { against: big(split[0]), for: big(split[1]), abstain: big(split[2]) } }
}

/** The recipe of `governorGenerated`, played by three rules. */
function governorGenerated({ generator: { n, seed, turnoutProb }, quorumNumerator }: GeneratedInput) {
  const next = drawsOf(seed)
  const cast: number[] = []
  const tally = { for: 0, against: 0, abstain: 0 }
  let supply = 0
  for (let voter = 0; voter < n; voter++) {
    const weight = Math.floor(1000 / Math.sqrt(1 - next()))
    const [x, y] = [next(), next()]
    supply += weight
    if (x >= turnoutProb) continue
    cast.push(weight)
    tally[y < 0.5 ? 'for' : y < 0.85 ? 'against' : 'abstain'] += weight
  }
  const votes = { for: big(tally.for), against: big(tally.against), abstain: big(tally.abstain) }
  const quorum = fraction(quorumNumerator, 100)
  const governor = governorResult(votes, big(supply), { quorum, quorumCounts: ['for', 'abstain'] }, true)
  const house = houseOfStakeResult(votes, big(supply), { quorum, quorumFloor: 0n, approval: basisPoints(5000), isStrict: false })
  return {
    totalSupply: supply, voters: cast.length, ...tally, turnoutSupply: turnoutOf(sum(cast), supply), quorum: governor.quorum,
    ozState: capital(governor.state), bravoState: capital(bravoState(votes, governor.quorum)), houseOfStakeState: capital(house.state),
    minimalQuorumVoters: minimalQuorum(cast), giniOfVotesCast: gini(cast),
  }
}

export const governanceGovernors = {
  governorOutcome(input: GovernorInput) {
    const { superQuorumNumerator, quorumDenominator } = input
    const terms = {
      quorum: fraction(input.quorumNumerator, quorumDenominator),
      quorumCounts: input.quorumCounts,
      ...(superQuorumNumerator !== null && { superQuorum: fraction(superQuorumNumerator, quorumDenominator) }),
    }
    const tally = { for: big(input.for), against: big(input.against), abstain: big(input.abstain) }
    const result = governorResult(tally, big(input.totalSupply), terms, input.afterDeadline)
    return { ...result, state: capital(result.state) }
  },
  governorBravoOutcome: (input: { readonly for: Written; readonly against: Written; readonly quorumVotes: Written }) =>
    ({ state: capital(bravoState({ for: big(input.for), against: big(input.against) }, big(input.quorumVotes))) }),
  governorFractionalVote({ weight, steps }: FractionalInput) {
    const { tally, used, fault } = fractionalCount(big(weight), steps.map(fractionalVote))
    return { error: fault ? faults[fault] : null, tally: inOrder(tally), used }
  },
  governorOverride({ balances, delegate, steps }: OverrideInput) {
    const { tally } = overridableCount(balances.map(big), delegate.map((of) => of ?? -1),
      steps.map(({ type, who, support }) => ({ kind: type, voter: who, option: optionOf(support) })))
    return { tally: inOrder(tally) }
  },
  governorLateQuorum({ events, queryTimes, quorum, ...terms }: LateInput) {
    const voting = timedVoting(events.map(({ t, support, w }) => ({ at: t, option: optionOf(support), power: big(w) })), { ...terms, quorum: big(quorum) })
    return {
      deadline: voting.deadline, extended: voting.isExtended, log: voting.accepted.map((isIn) => (isIn ? 'ok' : 'UnexpectedProposalState')),
      states: queryTimes.map((tick) => capital(voting.stateAt(tick))), tally: inOrder(voting.tally),
    }
  },
  proposalThreshold: ({ rule, votes, threshold }: { readonly rule: string; readonly votes: Written; readonly threshold: Written }) =>
    ({ allowed: mayPropose(big(votes), big(threshold), rule === '>') }),
  houseOfStakeOutcome(input: HouseOfStakeInput) {
    const result = houseOfStakeResult({ for: big(input.for), against: big(input.against), abstain: big(input.abstain) }, big(input.totalVenear), {
      quorum: basisPoints(input.quorumBps), quorumFloor: big(input.quorumFloor), approval: basisPoints(input.approvalBps), isStrict: false,
    })
    return { ...result, status: capital(result.state) }
  },
  venearBalance({ nearYocto, extraYocto, elapsedSeconds, ratePerNsNumerator, rateDenominator }: VenearInput) {
    if (rateDenominator !== '1e30') throw new UnknownKind(`unknown denominator ${rateDenominator}`)
    const growth = { numerator: big(ratePerNsNumerator), denominator: 10n ** 30n }
    const { near, extra } = grown({ near: big(nearYocto), extra: big(extraYocto) }, big(elapsedSeconds) * 10n ** 9n, growth)
    return { extraYocto: extra, totalYocto: near + extra }
  },
  veBalance({ amount, unlockTime, at }: { readonly amount: Written; readonly unlockTime: number; readonly at: number }) {
    const { lockEnd, slope, power } = escrowPower(big(amount), unlockTime, at)
    return { lockEnd, slope, balance: power }
  },
  governorGenerated,
} satisfies Adapter
