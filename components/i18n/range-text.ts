import type { UnitId } from '@/lib/core/units'
import { formatQuantity } from '@/lib/i18n/format'
import type { Words } from './words'

/** From where to where, without the unit's word, as where a heading names it: `20 % bis 45 %`, `229 bis 539`. */
export function rangeText({ locale, t }: Words, low: number, high: number, unit: UnitId): string {
  return t('interface.figure.range', { low: formatQuantity(locale, low, unit), high: formatQuantity(locale, high, unit) })
}

/** The same within a sentence, the unit said once; in words where both ends would print alike. */
export function rangeInWords({ locale, t, quantity }: Words, low: number, high: number, unit: UnitId): string {
  if (printsAlike(locale, low, high, unit)) return t('interface.figure.alike')
  return t('interface.figure.range', { low: formatQuantity(locale, low, unit), high: quantity(high, unit) })
}

/** Whether a reader would see the same number twice. */
export function printsAlike(locale: Words['locale'], low: number, high: number, unit: UnitId): boolean {
  return formatQuantity(locale, low, unit) === formatQuantity(locale, high, unit)
}
