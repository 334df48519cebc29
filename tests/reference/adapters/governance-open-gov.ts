import { smoothThreshold } from '../../../lib/governance/rules/open-gov/closed-form'
import { convictionVotes, lockPeriods, type Conviction } from '../../../lib/governance/rules/open-gov/conviction'
import { thresholdAt } from '../../../lib/governance/rules/open-gov/curves'
import { billionths } from '../../../lib/governance/rules/open-gov/fixed'
import { earliestCourse, partOf } from '../../../lib/governance/rules/open-gov/passing'
import { openGovTally, type OpenGovVote } from '../../../lib/governance/rules/open-gov/tally'
import { exactCurve, smoothCurve, trackById } from '../../../lib/governance/rules/open-gov/tracks'
import { UnknownKind, type Adapter } from '../adapter'
import { drawsOf } from '../generators'
import { big, type Written } from './governance-governors'

type DotVote =
  | { readonly type: 'standard'; readonly who: number; readonly aye: boolean; readonly balance: number; readonly conviction: Conviction }
  | { readonly type: 'split' | 'splitAbstain'; readonly aye: number; readonly nay: number; readonly abstain?: number }

interface DotTallyInput {
  readonly votes: readonly DotVote[]
  readonly delegations: readonly { readonly to?: number; readonly target?: number; readonly delegate?: number; readonly balance: number; readonly conviction: Conviction }[]
}

interface CurveInput {
  readonly type: string
  readonly length?: number
  readonly delay?: number
  readonly period: number
  readonly levelPct?: number
  readonly floorPct: number
  readonly ceilPct: number
  readonly x: readonly number[]
}

interface PassInput {
  readonly approvalCurve: string
  readonly supportCurve: string
  readonly decisionDays: number
  readonly confirmDays: number
  readonly enactDays: number
  readonly approval: number
  readonly support: number
}

function dotVote(vote: DotVote): OpenGovVote {
  if (vote.type === 'standard') return { kind: 'standard', voter: vote.who, isAye: vote.aye, capital: vote.balance, conviction: vote.conviction }
  return { kind: 'split', aye: vote.aye, nay: vote.nay, abstain: vote.abstain ?? 0 }
}

function shapeOf({ type, length = 0, delay = 0, period, levelPct = 0, floorPct, ceilPct }: CurveInput) {
  if (type === 'linear') return { kind: 'linear', length, period, floor: floorPct, ceil: ceilPct } as const
  if (type === 'reciprocal') return { kind: 'reciprocal', delay, period, level: levelPct, floor: floorPct, ceil: ceilPct } as const
  throw new UnknownKind(`unknown curve "${type}"`)
}

function paramsOf(shape: ReturnType<typeof shapeOf>) {
  const exact = exactCurve(shape)
  const smooth = smoothCurve(shape)
  if (exact.kind !== 'reciprocal' || smooth.kind !== 'reciprocal') return {}
  return {
    factor: Number(exact.factor) / 1e9, xOffset: Number(exact.xOffset) / 1e9, yOffset: Number(exact.yOffset) / 1e9,
    closedForm: { K: smooth.k, S: smooth.s, yOffset: smooth.yOffset },
  }
}

/** A curve by its name in the files, `staking_admin.support`. */
function namedCurve(name: string) {
  const [track = '', part] = name.split('.')
  const found = trackById(track.replace(/_./g, (pair) => pair[1]!.toUpperCase()))
  if (!found || (part !== 'approval' && part !== 'support')) throw new UnknownKind(`unknown curve "${name}"`)
  return smoothCurve(found[part])
}

/** The recipe of `polkadotGenerated`. */
function polkadotGenerated({ generator: { n, seed } }: { readonly generator: { readonly n: number; readonly seed: number } }) {
  const next = drawsOf(seed)
  const votes: OpenGovVote[] = []
  let issuance = 0
  for (let voter = 0; voter < n; voter++) {
    const capital = Math.floor(1000 / (1 - next()))
    const x = next()
    const conviction = Math.floor(7 * next()) as Conviction
    const y = next()
    issuance += capital
    if (x >= 0.2) continue
    votes.push(y < 0.95 ? { kind: 'standard', voter, isAye: y < 0.6, capital, conviction } : { kind: 'split', aye: 0, nay: 0, abstain: capital })
  }
  const tally = openGovTally(votes, [])
  return { issuance, ...tally, approvalPpb: partOf(tally.ayes, tally.ayes + tally.nays), supportPpb: partOf(tally.support, big(issuance)) }
}

export const governanceOpenGov = {
  polkadotTally({ votes, delegations }: DotTallyInput) {
    const lent = delegations.map(({ to, target, delegate, balance, conviction }) => ({ to: to ?? target ?? delegate ?? -1, capital: balance, conviction }))
    return openGovTally(votes.map(dotVote), lent)
  },
  polkadotConviction({ conviction, capital, voteLockingPeriodDays }: { readonly conviction: Conviction; readonly capital: Written; readonly voteLockingPeriodDays: number }) {
    const periods = lockPeriods(conviction)
    return { votes: convictionVotes(big(capital), conviction), lockPeriods: periods, lockDays: periods * voteLockingPeriodDays }
  },
  polkadotCurve(input: CurveInput) {
    const shape = shapeOf(input)
    const exact = exactCurve(shape)
    const smooth = smoothCurve(shape)
    return {
      thresholdFloat: input.x.map((x) => smoothThreshold(smooth, x)),
      thresholdPpb: input.x.map((x) => thresholdAt(exact, billionths(x))),
      params: paramsOf(shape),
    }
  },
  polkadotEarliestPass(input: PassInput) {
    const course = earliestCourse(
      { share: input.approval, curve: namedCurve(input.approvalCurve) }, { share: input.support, curve: namedCurve(input.supportCurve) }, input)
    return { daysUntilPassing: course?.untilPassing, daysUntilConfirmed: course?.untilConfirmed, daysUntilEnacted: course?.untilEnacted }
  },
  polkadotGenerated,
} satisfies Adapter
