import { area, line } from 'd3-shape'
import type { Fan, FanChart } from '@/lib/core/chart'
import type { FanWords } from './fan-words'
import { frameOf, rowHeight, type Frame } from './fan-frame'
import { lookOf, type Look } from './look'
import { spread } from './spread'

/** One contender, ready to be put into SVG: path strings and places in pixels. */
interface DrawnFan {
  readonly key: string
  readonly look: Look
  /** Band of 90 per cent of the runs. */
  readonly outer: string
  /** Band of half of the runs. */
  readonly inner: string
  readonly median: string
  /** Median without the shocks; empty if there are none. */
  readonly baseline: string
  readonly end: { readonly x: number; readonly y: number }
  /** Height of the label beside the end, moved so that labels do not meet. */
  readonly labelY: number
}

export interface FanDrawing {
  readonly frame: Frame
  readonly fans: readonly DrawnFan[]
}

/** Everything about a fan chart that can be computed once per result and width. */
export function drawFans(chart: FanChart, words: FanWords, width: number): FanDrawing {
  const frame = frameOf(chart, words, width)
  const ends = chart.fans.map((fan) => ({ x: frame.x(chart.x.values.at(-1) ?? 0), y: frame.y(lastOf(fan.middle)) }))
  const labels = spread(ends.map((end) => end.y), 2 * rowHeight, frame.top, frame.bottom)
  const paths = pathsOf(chart, frame)
  return {
    frame,
    fans: chart.fans.map((fan, index) => ({
      key: fan.key,
      look: lookOf(fan.key, fan.place),
      outer: paths.band(fan.low, fan.high),
      inner: paths.band(fan.lower, fan.upper),
      median: paths.line(fan.middle),
      baseline: chart.baseline[index] ? paths.line(chart.baseline[index].values) : '',
      end: ends[index]!,
      labelY: labels[index]!,
    })),
  }
}

function pathsOf(chart: FanChart, { x, y }: Frame) {
  const points = Array.from(chart.x.values, (_, point) => point)
  const across = (point: number) => x(chart.x.values[point]!)
  const isDrawn = (column: Fan['middle']) => (point: number) => Number.isFinite(column[point])
  return {
    line: (column: Fan['middle']) =>
      line<number>(across, (point) => y(column[point]!)).defined(isDrawn(column)).digits(1)(points) ?? '',
    band: (low: Fan['low'], high: Fan['high']) =>
      area<number>(across, (point) => y(low[point]!), (point) => y(high[point]!))
        .defined((point) => isDrawn(low)(point) && isDrawn(high)(point))
        .digits(1)(points) ?? '',
  }
}

/** Last number of a column; zero where there is none, so that a label has a place. */
function lastOf(column: Float64Array): number {
  const last = column.at(-1)
  return last !== undefined && Number.isFinite(last) ? last : 0
}
