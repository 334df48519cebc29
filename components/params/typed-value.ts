import { snap, type NumberParam } from '@/lib/core/param'
import { units } from '@/lib/core/units'
import { formatInput, parseNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'

/** What became of typed text, and whether the reader should be told. */
export type Typed =
  | { readonly kind: 'taken' | 'clamped' | 'snapped'; readonly value: number }
  | { readonly kind: 'unreadable' }

/** Shares are typed and shown in per cent. */
const factorOf = (param: NumberParam) => (units[param.unit].percent ? 100 : 1)

/** The value as the number field shows it. */
export function typedText(locale: Locale, param: NumberParam, value: number): string {
  return formatInput(locale, value * factorOf(param))
}

/** Reads a number field: the nearest value that can be set, and what had to be done to get there. */
export function readTyped(locale: Locale, param: NumberParam, text: string): Typed {
  const number = parseNumber(locale, text)
  if (number === undefined) return { kind: 'unreadable' }
  const wanted = number / factorOf(param)
  const value = snap(param, wanted)
  if (wanted < param.min || wanted > param.max) return { kind: 'clamped', value }
  const isSame = Math.abs(value - wanted) <= 1e-9 * Math.max(Math.abs(value), Math.abs(wanted))
  return { kind: isSame ? 'taken' : 'snapped', value }
}
