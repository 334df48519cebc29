import type { Series } from '../core/chart'

const monthsPerYear = 12

/** The last moment of an axis of time, in years. An axis that does not show time is ours to prevent and throws. */
export function yearsAt({ unit, values }: Series): number {
  const last = values.at(-1)
  if (last === undefined) throw new Error('an axis has at least one moment; got none')
  if (unit === 'year') return last
  if (unit === 'month') return last / monthsPerYear
  throw new Error(`an axis of time is in months or years; got "${unit}"`)
}
