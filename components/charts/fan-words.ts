import type { FanChart } from '@/lib/core/chart'
import { formatInput, formatQuantity } from '@/lib/i18n/format'
import type { MessageKey } from '@/lib/i18n/messages'
import { printsAlike, rangeText } from '@/components/i18n/range-text'
import type { Words } from '@/components/i18n/words'
import { hasBand } from './as-fan'
import { nameWord } from './name-word'
import { tickText } from './tick-text'

/** What can be read off a fan chart at one moment. */
export interface Reading {
  readonly when: string
  readonly rows: readonly { readonly key: string; readonly place: number; readonly name: string; readonly middle: string; readonly range: string | null }[]
}

/** Every word and number a fan chart shows, already in the reader's language. */
export interface FanWords {
  /** What the y axis measures, with its unit. */
  readonly yName: string
  /** Name of the x axis. */
  readonly xName: string
  /** Names of the fans and their last medians, in the order of the fans. */
  readonly labels: readonly { readonly name: string; readonly last: string }[]
  /** What the dark and the light band hold; `null`: there are no bands. */
  readonly bands: { readonly inner: string; readonly outer: string } | null
  /** Names of the marks, in their order. */
  readonly marks: readonly string[]
  yTick(value: number): string
  xTick(value: number): string
  reading(point: number): Reading
  /** A reading as one sentence, units included. */
  sentence(point: number): string
}

const monthsPerYear = 12

/** The words of one chart. Months on the x axis are told as years. */
export function fanWordsOf(chart: FanChart, words: Words): FanWords {
  const { locale, t } = words
  const inYears = chart.x.unit === 'month'
  const xUnit = inYears ? 'year' : chart.x.unit
  const number = (column: Float64Array, point: number) => formatQuantity(locale, column.at(point) ?? NaN, chart.unit)
  const range = (low: number, high: number) =>
    printsAlike(locale, low, high, chart.unit) ? t('interface.figure.steady') : rangeText(words, low, high, chart.unit)
  const xTick = (value: number) => formatInput(locale, inYears ? value / monthsPerYear : value)
  const when = (point: number) => t('interface.figure.when', { unit: xUnit, x: xTick(chart.x.values[point] ?? 0) })
  const names = chart.fans.map((fan) => nameWord(words, fan.key))
  const rows = (point: number) => chart.fans.map((fan, index) => ({
    key: fan.key,
    place: fan.place,
    name: names[index]!,
    middle: number(fan.middle, point),
    range: hasBand(fan) ? range(fan.low.at(point) ?? NaN, fan.high.at(point) ?? NaN) : null,
  }))
  return {
    yName: axisWord(words, chart),
    xName: nameWord(words, inYears ? `units.${xUnit}` : chart.x.key),
    labels: chart.fans.map((fan, index) => ({ name: names[index]!, last: number(fan.middle, -1) })),
    bands: chart.fans.some(hasBand) ? { inner: t('interface.figure.inner'), outer: t('interface.figure.outer') } : null,
    marks: chart.marks.map((mark) => nameWord(words, mark.key)),
    yTick: (value) => tickText(words, value, chart.unit),
    xTick,
    reading: (point) => ({ when: when(point), rows: rows(point) }),
    sentence: (point) => {
      const parts = rows(point).map(({ name, range }, index) => {
        const middle = words.quantity(chart.fans[index]!.middle[point] ?? NaN, chart.unit)
        return range === null ? t('interface.figure.readingLine', { name, value: middle }) : t('interface.figure.readingPart', { name, middle, range })
      })
      return [when(point), ...parts].join('; ')
    },
  }
}

function axisWord(words: Words, { key, unit }: FanChart): string {
  const axis = `${key}.axis` as MessageKey
  return words.has(axis) ? words.t(axis) : nameWord(words, `units.${unit}`)
}
