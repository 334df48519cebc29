import type { FanChart } from '@/lib/core/chart'

interface SampleOptions {
  readonly marks?: FanChart['marks']
  readonly hasBaseline?: boolean
  /** Medians at the end, in the order closed, open, decentralised. */
  readonly ends?: readonly [number, number, number]
}

const moments = Float64Array.from({ length: 41 }, (_, k) => 3 * k)

/** A made-up result: medians that bend from 0.3 to their ends, with bands that widen. */
export function sampleFan({ marks = [], hasBaseline = false, ends = [0.52, 0.34, 0.31] }: SampleOptions = {}): FanChart {
  const actors = ['closed', 'open', 'decentralised'].map((id) => `models.regimes.actors.${id}`)
  const middleOf = (end: number) => moments.map((month) => 0.3 + (end - 0.3) * Math.sqrt(month / 120))
  const around = (middle: Float64Array, factor: number) => middle.map((value, k) => Math.max(0, value + (factor * k) / 400))
  return {
    kind: 'fan',
    key: 'models.regimes.metrics.share',
    unit: 'fraction',
    x: { key: 'units.month', unit: 'month', values: moments },
    fans: actors.map((key, a) => {
      const middle = middleOf(ends[a]!)
      return { key, place: a, middle, low: around(middle, -1.2), lower: around(middle, -0.5), upper: around(middle, 0.6), high: around(middle, 1.6) }
    }),
    marks,
    baseline: hasBaseline ? actors.map((key, a) => ({ key, unit: 'fraction' as const, values: middleOf(ends[a]! * 0.9) })) : [],
    effects: [],
  }
}
