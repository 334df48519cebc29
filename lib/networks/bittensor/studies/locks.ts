import type { Fact, LineChart } from '../../../core/chart'
import { Digest } from '../../../core/digest'
import type { ValuesOf } from '../../../core/param'
import { defineStudy, type Shown, type StudyWork } from '../../../core/study'
import { ownershipRule, ownershipYearBlocks, type OwnershipRuleId } from '../economy/subnet-ownership'
import { blocksPerMonth, convictionsAt, firstPassing, leastLock, lockBlocks, type Convictions } from './lock-course'
import { locksParams } from './locks-params'
import { dateAfter } from './recorded-day'

type Values = ValuesOf<typeof locksParams>

const folder = 'networks.bittensor.studies.locks'
const points = 101
const pointsPerYear = 50
const blocksPerPoint = lockBlocks / (points - 1)
const rules: readonly OwnershipRuleId[] = ['totalConviction', 'leadingConviction']
const drawn = ['challenger', 'owner', 'others'] as const satisfies readonly (keyof Convictions)[]

/** Locked alpha, the conviction it earns, and when it takes a subnet from its owner. */
export const locks = defineStudy({
  id: 'locks',
  params: locksParams,
  begin: (values: Values) => new LocksWork(values),
})

/** One piece: two years take a few milliseconds. */
class LocksWork implements StudyWork {
  readonly of = 1
  private shown: Shown & { readonly chart: LineChart } | undefined

  constructor(private readonly values: Values) {}

  get done(): number {
    return this.shown ? 1 : 0
  }

  addNext(): void {
    const course = Array.from({ length: points }, (_, point) => convictionsAt(this.values, point * blocksPerPoint))
    this.shown = { chart: chartOf(course), facts: factsOf(this.values, course) }
  }

  show() {
    if (!this.shown) throw new Error('there is nothing to show before the first piece')
    return this.shown
  }

  digest(): string {
    const digest = new Digest()
    for (const { values } of this.show().chart.lines) digest.add(values)
    return digest.hex()
  }
}

function chartOf(course: readonly Convictions[]): LineChart {
  const line = (key: string, at: (now: Convictions) => number) =>
    ({ key: `${folder}.lines.${key}`, unit: 'fraction', values: Float64Array.from(course, at) }) as const
  return {
    kind: 'lines', key: `${folder}.shares`,
    x: { key: 'units.year', unit: 'year', values: Float64Array.from({ length: points }, (_, point) => point / pointsPerYear) },
    lines: [
      ...drawn.map((who) => line(who, (now) => now[who])),
      line('total', totalOf),
      ...rules.map((id) => line(id, () => ownershipRule(id).threshold)),
    ],
  }
}

function totalOf({ challenger, owner, others }: Convictions): number {
  return challenger + owner + others
}

function factsOf(values: Values, course: readonly Convictions[]): readonly Fact[] {
  const peak = course.reduce((best, { challenger }, at) => (challenger > course[best]!.challenger ? at : best), 0)
  const share = { value: course[peak]!.challenger, unit: 'fraction' } as const
  return [
    ...rules.flatMap((id) => ruleFacts(values, id, course)),
    ...(peak > 0 ? [{ key: `${folder}.facts.peak`, values: { share, after: months(peak * blocksPerPoint) } }] : []),
  ]
}

/** When the subnet passes under one rule; or how far it is from passing once the owner's first year is over, and what would be enough. */
function ruleFacts(values: Values, id: OwnershipRuleId, course: readonly Convictions[]): Fact[] {
  const rule = ownershipRule(id)
  const key = `${folder}.facts.${id}`
  const threshold = { value: rule.threshold, unit: 'wholePercent' } as const
  const passing = firstPassing(values, rule)
  if (passing) {
    const date = { value: dateAfter(passing.blocks), unit: 'none' } as const
    return [{ key: `${key}.${passing.isChallenger ? 'passes' : 'passesOther'}`, values: { threshold, after: months(passing.blocks), date } }]
  }
  const open = course.filter((_, point) => values.age * blocksPerMonth + point * blocksPerPoint >= ownershipYearBlocks)
  const most = Math.max(...open.map((now) => (id === 'totalConviction' ? totalOf(now) : now.challenger)))
  const least = leastLock(values, rule)
  return [
    { key: `${key}.${most > rule.threshold ? 'ownerLeads' : 'stays'}`, values: { threshold, most: { value: most, unit: 'fraction' } } },
    least === undefined ? { key: `${key}.never`, values: {} } : { key: `${key}.least`, values: { least: { value: least, unit: 'fraction' } } },
  ]
}

/** In tenths of a month. */
function months(blocks: number) {
  return { value: Math.round((10 * blocks) / blocksPerMonth) / 10, unit: 'none' } as const
}
