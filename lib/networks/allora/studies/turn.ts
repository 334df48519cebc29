import type { Fact, LineChart } from '../../../core/chart'
import { Digest } from '../../../core/digest'
import { defineParams, type ValuesOf } from '../../../core/param'
import { streamOf } from '../../../core/random'
import { defineStudy, type Shown } from '../../../core/study'
import { sources } from '../sources'
import { turnCourse, type TurnCourse } from './turn-course'

const count = { kind: 'number', unit: 'count' } as const
const assumed = { basis: 'assumed' } as const
const genesis = { basis: 'code', source: sources.genesis } as const

const params = defineParams({
  shown: { kind: 'choice', unit: 'none', group: 'shown', options: ['fees', 'share', 'reward'], default: 'share', ...assumed },
  epochs: { ...count, unit: 'epoch', group: 'shown', min: 10, max: 2000, step: 10, default: 500, ...assumed },
  epochLength: { ...count, group: 'topic', scale: 'log', min: 12, max: 17280, significant: 4, default: 720, ...assumed },
  stake: { ...count, group: 'topic', scale: 'log', min: 100, max: 100_000_000, significant: 2, default: 2_000_000, ...assumed },
  feesAtStart: { ...count, group: 'topic', min: 0, max: 1000, step: 10, default: 100, ...assumed },
  feesPerEpoch: { kind: 'number', unit: 'none', group: 'topic', min: 0, max: 10, step: 0.1, default: 0, ...assumed },
  rivals: { ...count, group: 'others', min: 0, max: 200, step: 1, default: 14, basis: 'official', source: sources.topics },
  rivalStake: { ...count, group: 'others', scale: 'log', min: 100, max: 100_000_000, significant: 2, default: 2_000_000, ...assumed },
  rivalFees: { ...count, group: 'others', scale: 'log', min: 1, max: 100_000, significant: 2, default: 100, ...assumed },
  sameBlock: { ...count, group: 'others', min: 0, max: 50, step: 1, default: 0, ...assumed },
  sameStake: { ...count, group: 'others', scale: 'log', min: 100, max: 100_000_000, significant: 2, default: 1_000_000, ...assumed },
  sameFees: { ...count, group: 'others', scale: 'log', min: 0.1, max: 10_000, significant: 2, default: 30, ...assumed },
  topicsPerBlock: { ...count, group: 'rule', min: 1, max: 10, step: 1, default: 1, ...genesis },
  edition: { kind: 'choice', unit: 'none', group: 'rule', options: ['v016', 'legacy'], default: 'v016', basis: 'official', source: sources.docs },
})

type Values = ValuesOf<typeof params>

const folder = 'networks.allora.studies.turn'

/** Why is my topic not served? Its fees drip away, others are heavier, or both. */
export const turn = defineStudy({
  id: 'turn',
  params,
  begin(values: Values, seed) {
    const course = turnCourse(values, streamOf(seed, 'allora turn'))
    let done = 0
    return {
      get done() { return done },
      of: 1,
      addNext() { done = 1 },
      show: (): Shown => ({ chart: chartOf(values, course), facts: factsOf(values, course) }),
      digest: () => {
        const digest = new Digest()
        for (const column of [course.fees, course.share, course.reward]) digest.add(column)
        return digest.hex()
      },
    }
  },
})

function chartOf({ shown, sameBlock }: Values, { epochs, fees, share, ahead, reward }: TurnCourse): LineChart {
  const line = (name: string, values: Float64Array, unit: 'none' | 'fraction') => ({ key: `${folder}.lines.${name}`, unit, values })
  const lines = {
    fees: [line('fees', fees, 'none')],
    share: [line('share', share, 'fraction'), ...(sameBlock > 0 ? [line('ahead', ahead, 'fraction')] : [])],
    reward: [line('reward', reward, 'none')],
  }
  return { kind: 'lines', key: `${folder}.axes.${shown}`, x: { key: 'units.epoch', unit: 'epoch', values: epochs }, lines: lines[shown] }
}

function factsOf({ feesPerEpoch, stake }: Values, course: TurnCourse): readonly Fact[] {
  const epochs = (value: number) => ({ value, unit: 'epoch' }) as const
  const share = (value: number) => ({ value, unit: 'fraction' }) as const
  const tokens = (value: number) => ({ value, unit: 'none' }) as const
  const { served, unfunded, blocked, firstMiss, kept } = course
  return [
    { key: `${folder}.facts.served`, values: { epochs: epochs(course.epochs.length), served: epochs(served), unfunded: epochs(unfunded), blocked: epochs(blocked) } },
    ...(firstMiss > 0 ? [{ key: `${folder}.facts.firstMiss`, values: { first: epochs(firstMiss), fees: tokens(course.fees[firstMiss - 1]!) } }] : []),
    { key: `${folder}.facts.drip`, values: { lost: share(1 - kept), half: epochs(course.halfLife), settled: tokens(feesPerEpoch > 0 ? (feesPerEpoch * kept) / Math.max(1e-12, 1 - kept) : 0) } },
    { key: `${folder}.facts.share`, values: { first: share(course.share[0]!), last: share(course.share.at(-1)!), total: tokens(course.total), stake: { value: stake, unit: 'count' } } },
  ]
}
