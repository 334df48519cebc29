import { units, type UnitId } from '@/lib/core/units'
import { formatInput, formatQuantity } from '@/lib/i18n/format'
import type { Words } from '@/components/i18n/words'

const wordsFrom = 1e6

/** A round number on an axis, with all its digits; the unit stands once beside the axis, only percent signs stay. */
export function tickText({ locale, t }: Words, value: number, unit: UnitId): string {
  // a percentage such as 100 * 0.07 is not exact; no axis needs more than twelve digits
  if (units[unit].percent) return t('interface.figure.percent', { number: formatInput(locale, Number((value * 100).toPrecision(12))) })
  return Math.abs(value) < wordsFrom ? formatInput(locale, value) : formatQuantity(locale, value, 'count')
}
