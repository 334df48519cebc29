import { units, type UnitId } from '../core/units'
import type { Locale } from './locales'

const minus = '\u2212'
const noBreakSpace = '\u00a0'
/** What stands where a number is missing. */
export const missing = '–'

/** From here on a number gets a word ("12,3 Mrd."), and from there on a power of ten. */
const wordsFrom = 1e6
const powersFrom = 1e15
const powersBelow = 1e-4
/** Smaller shares are rounding noise and shown as zero. */
const smallestShare = 5e-6

const formats = new Map<string, Intl.NumberFormat>()

function formatOf(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options)
  formats.set(key, known)
  return known
}

/**
 * A number as a reader of `locale` expects it, with as many significant digits as its unit asks for; whole numbers are
 * never cut. `word`, the unit in words, follows after a no-break space; percent signs are added here.
 * `('de', 0.123, 'fraction')` → `12 %`, `('en', 12.3e9, 'count')` → `12.3 billion`, `('de', 5e17, 'flopPerUsd')` → `5 × 10¹⁷`.
 * NaN and infinite numbers give a dash.
 */
export function formatQuantity(locale: Locale, value: number, unit: UnitId, word = ''): string {
  if (!Number.isFinite(value)) return missing
  const { percent, signed, digits } = units[unit]
  const known = 'rounded' in units[unit] ? roundedTo(digits, value) : value
  const text = percent ? percentText(locale, value, signed, digits) : plainText(locale, known + 0, signed, digits)
  return word ? `${text}${noBreakSpace}${word}` : text
}

/** The largest numbers stay as they are: rounded up they would be infinite. */
function roundedTo(digits: number, value: number): number {
  const rounded = Number(value.toPrecision(digits))
  return Number.isFinite(rounded) ? rounded : value
}

function percentText(locale: Locale, value: number, signed: boolean, digits: number): string {
  const share = Math.abs(value) < smallestShare ? 0 : value
  return tidy(formatOf(locale, { style: 'percent', ...rounding(share * 100, digits), ...sign(signed) }).format(share))
}

function plainText(locale: Locale, value: number, signed: boolean, digits: number): string {
  const size = Math.abs(value)
  if (size >= powersFrom || (size > 0 && size < powersBelow)) return powerText(locale, value, digits)
  if (size < wordsFrom) return tidy(formatOf(locale, { ...rounding(value, digits), ...sign(signed) }).format(value))
  const compactDisplay = locale === 'de' ? 'short' : 'long' // English short forms are single letters
  return tidy(formatOf(locale, { notation: 'compact', compactDisplay, maximumSignificantDigits: Math.max(3, digits), ...sign(signed) }).format(value))
}

/** Significant digits, but at least all digits before the point. */
function rounding(value: number, digits: number): Intl.NumberFormatOptions {
  const whole = String(Math.trunc(Math.abs(value))).length
  return whole >= digits ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: digits }
}

function sign(signed: boolean): Intl.NumberFormatOptions {
  return { signDisplay: signed ? 'exceptZero' : 'negative' }
}

function powerText(locale: Locale, value: number, digits: number): string {
  const [factor = '', exponent = ''] = value.toExponential(digits - 1).split('e')
  const power = `10${superscript(exponent)}`
  const text = formatOf(locale, { maximumSignificantDigits: digits }).format(Number(factor))
  return tidy(text === '1' ? power : `${text}${noBreakSpace}×${noBreakSpace}${power}`)
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function superscript(exponent: string): string {
  return exponent.replace('+', '').replace('-', '⁻').replace(/\d/g, (digit) => raised[Number(digit)]!)
}

function tidy(text: string): string {
  return text.replace(/^(\+?)-/, `$1${minus}`).replace(/[ \u202f]/g, noBreakSpace)
}

/**
 * All digits of a value, for a field in which it can be edited; `parseNumber` reads it back to the same value.
 * Without unit and percent sign: the caller multiplies shares by 100.
 */
export function formatInput(locale: Locale, value: number): string {
  const size = Math.abs(value)
  if (size >= 1e7 || (size > 0 && size < powersBelow)) return powerText(locale, value, 12)
  return tidy(formatOf(locale, { maximumSignificantDigits: 12 }).format(value + 0))
}

/**
 * What a reader may type into a number field: both decimal signs, grouping, spaces, a trailing percent sign (ignored),
 * any minus, and powers of ten (`5e17`, `5 × 10¹⁷`). A single separator of the language's own grouping counts as
 * grouping only where groups can be ("1.500" is 1500 in German, "0.400" is 0.4). Anything else gives `undefined`.
 */
export function parseNumber(locale: Locale, text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’_]/g, '').replace(/%$/, '').replace(/\u2212|–/g, '-')
  const power = /^(.*?)(?:[×x*·]10|(?<=^-?)10(?=[⁻⁰¹²³⁴⁵⁶⁷⁸⁹^]))\^?([-⁻]?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(bare)
  if (!power) return plainNumber(locale, bare)
  const factor = /^-?$/.test(power[1]!) ? Number(`${power[1]}1`) : plainNumber(locale, power[1]!)
  return factor === undefined ? undefined : finite(`${factor}e${lowered(power[2]!)}`)
}

function plainNumber(locale: Locale, text: string): number | undefined {
  const [mantissa = '', exponent = '0', ...rest] = text.toLowerCase().split('e')
  if (rest.length > 0 || !/^[+-]?[\d.,]*\d[\d.,]*$/.test(mantissa) || !/^[+-]?\d+$/.test(exponent)) return undefined
  const decimal = decimalSignOf(locale, mantissa)
  const parts = decimal === undefined ? [mantissa] : mantissa.split(decimal)
  return parts.length > 2 ? undefined : finite(`${parts.map((part) => part.replace(/[.,]/g, '')).join('.')}e${exponent}`)
}

/** Which of the separators in `text` stands before the decimals; `undefined`: none does. */
function decimalSignOf(locale: Locale, text: string): '.' | ',' | undefined {
  const [own, grouping] = locale === 'de' ? ([',', '.'] as const) : (['.', ','] as const)
  const counts = { own: text.split(own).length - 1, grouping: text.split(grouping).length - 1 }
  if (counts.own > 0 && counts.grouping > 0) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ','
  if (counts.own > 0) return counts.own === 1 ? own : undefined
  if (counts.grouping !== 1) return undefined
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? undefined : grouping
}

function lowered(exponent: string): string {
  return exponent.replace('⁻', '-').replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(raised.indexOf(digit)))
}

function finite(text: string): number | undefined {
  const value = Number(text)
  return Number.isFinite(value) ? value + 0 : undefined
}
