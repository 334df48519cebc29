import type { FanChart } from '@/lib/core/chart'
import type { FanWords } from './fan-words'
import { placeMarks, type PlacedMark } from './mark-places'
import { axisFor, linear, type Axis, type Scale } from './scale'
import { widthOf } from './text-width'

/** Pixels of one drawing: its size, the plot inside it, and how values fall onto it. */
export interface Frame {
  readonly narrow: boolean
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: Scale
  readonly y: Scale
  readonly yAxis: Axis
  readonly xTicks: readonly number[]
  /** Rows of mark labels above the plot. */
  readonly marks: readonly PlacedMark[]
}

const wideHeight = 420
const narrowHeight = 480
/** Room under the plot: for the ticks, the name of the axis and the key to the bands, which on a narrow chart has a row of its own. */
const below = { wide: 46, narrow: 66 }
/** Below this many pixels the chart is laid out for a phone. */
const narrowBelow = 640

export const rowHeight = 20
const markerRoom = 26

/** Lays out a fan chart in a box of `width` pixels. The height depends on nothing but `narrow`, so that pages can reserve it. */
export function frameOf(chart: FanChart, words: FanWords, width: number): Frame {
  const narrow = width < narrowBelow
  const height = narrow ? narrowHeight : wideHeight
  const yAxis = axisFor(...extentOf(chart))
  const left = stepped(Math.max(...yAxis.ticks.map((tick) => widthOf(words.yTick(tick)))) + 10, 12)
  const right = width - (narrow ? 12 : stepped(markerRoom + labelWidth(words), 28))
  const [first, last] = [chart.x.values[0] ?? 0, chart.x.values.at(-1) ?? 1]
  const x = linear([first, last], [left, right])
  const marks = placeMarks(chart.marks.map((mark, index) => ({ x: x(mark.x), width: widthOf(words.marks[index]!) + 8 })), left, right)
  const rows = Math.max(0, ...marks.map((mark) => mark.row + 1))
  const top = 16 + (narrow ? legendHeight(words, width) : 0) + rowHeight * (1 + rows)
  const bottom = height - (narrow ? below.narrow : below.wide)
  return {
    narrow, width, height, left, right, top, bottom, x, yAxis, marks,
    y: linear(yAxis.domain, [bottom, top]),
    xTicks: xTicksOf(chart, first, last, narrow ? 5 : 10),
  }
}

/** Lowest and highest value drawn. */
function extentOf(chart: FanChart): readonly [number, number] {
  const columns = [...chart.fans.flatMap((fan) => [fan.low, fan.high]), ...chart.baseline.map((line) => line.values)]
  const finite = columns.flatMap((column) => [...column]).filter(Number.isFinite)
  return finite.length === 0 ? [0, 1] : [Math.min(...finite), Math.max(...finite)]
}

function labelWidth(words: FanWords): number {
  return Math.max(...words.labels.flatMap(({ name, last }) => [widthOf(name), widthOf(last)]))
}

/** Margins move in steps, so that the plot does not tremble while a hand drags. */
function stepped(pixels: number, step: number): number {
  return Math.ceil(pixels / step) * step
}

/** Whether the labels above a narrow plot fit side by side, each with its number below it. */
export function legendInColumns(words: FanWords, width: number): boolean {
  return labelWidth(words) + markerRoom <= width / words.labels.length
}

function legendHeight(words: FanWords, width: number): number {
  return rowHeight * (legendInColumns(words, width) ? 2 : words.labels.length) + 12
}

const monthsPerYear = 12

/** Round moments on the x axis, at most `most` + 1 of them. Months are counted in whole years. */
function xTicksOf(chart: FanChart, first: number, last: number, most: number): readonly number[] {
  const size = chart.x.unit === 'month' ? monthsPerYear : 1
  const least = chart.x.unit === 'year' ? 0 : 1 // months are told in whole years, and nothing else has halves
  const step = Math.max(least, axisFor(0, Math.max(1, (last - first) / size), most + 1).ticks[1] ?? 1)
  const from = Math.ceil(first / (step * size))
  const to = Math.floor(last / (step * size) + 1e-9)
  return Array.from({ length: to - from + 1 }, (_, k) => Number(((from + k) * step * size).toPrecision(12)))
}
