import type { Series } from '../core/chart'
import type { UnitId } from '../core/units'

const monthsPerYear = 12

/** The last moment of an axis of time, in years where it counts months. An axis that does not show time is ours to prevent and throws. */
export function spanOf({ unit, values }: Series): { readonly value: number; readonly unit: UnitId } {
  const last = values.at(-1)
  if (last === undefined) throw new Error('an axis has at least one moment; got none')
  if (unit === 'month') return { value: last / monthsPerYear, unit: 'year' }
  if (unit === 'year' || unit === 'epoch') return { value: last, unit }
  throw new Error(`an axis of time is in months, years or epochs; got "${unit}"`)
}
