import { area, line } from 'd3-shape'
import { axisFor, linear, type Axis, type Scale } from '@/components/charts/scale'
import type { TopicCourse } from '@/lib/networks/allora/topic-view/course'

/** Room of the picture and its vertical axis, which is that of the whole course. */
export interface CourseFrame {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly y: Scale
  readonly yAxis: Axis
}

/** Some epochs of the topic, ready to be put into SVG. Epochs count from 0. */
export interface CourseDrawing extends CourseFrame {
  readonly from: number
  readonly to: number
  readonly x: Scale
  readonly xTicks: readonly number[]
  /** Intervals of 95 and 68 per cent, the truth, the network, and a short dash for every inference. */
  readonly outer: string
  readonly inner: string
  readonly truth: string
  readonly network: string
  readonly marks: string
}

export const courseHeight = 380
export const courseTop = 12
export const courseBottom = courseHeight - 30

/** Fewest pixels in which an epoch can be told from the next. */
const leastPerEpoch = 7

/** Which epochs have room in so many pixels: all, or as many as fit around the chosen one, turned over like pages. */
export function pageOf(epoch: number, epochs: number, room: number): readonly [from: number, to: number] {
  const size = Math.max(2, Math.floor(room / leastPerEpoch))
  if (size >= epochs) return [0, epochs - 1]
  const from = Math.min(Math.floor(epoch / size) * size, epochs - size)
  return [from, from + size - 1]
}

export function frameOf(course: TopicCourse, width: number, widthOfTick: (value: number) => number): CourseFrame {
  const yAxis = axisFor(...extentOf(course))
  const left = Math.ceil(Math.max(...yAxis.ticks.map(widthOfTick)) + 12)
  return { width, left, right: width - 14, y: linear(yAxis.domain, [courseBottom, courseTop]), yAxis }
}

export function drawCourse(course: TopicCourse, frame: CourseFrame, from: number, to: number): CourseDrawing {
  const x = linear([from, to], [frame.left + 4, frame.right - 4])
  return { ...frame, from, to, x, xTicks: ticksOf(from, to, frame.width), ...pathsOf(course, from, to, x, frame.y) }
}

function pathsOf({ series, served, weighed, inferers }: TopicCourse, from: number, to: number, x: Scale, y: Scale) {
  const epochs = Array.from({ length: to - from + 1 }, (_, k) => from + k)
  const along = (values: Float64Array, marks?: Uint8Array) =>
    line<number>(x, (epoch) => y(values[epoch]!)).defined((epoch) => !marks || marks[epoch] === 1).digits(1)(epochs) ?? ''
  const between = (low: Float64Array, high: Float64Array) =>
    area<number>(x, (epoch) => y(low[epoch]!), (epoch) => y(high[epoch]!)).defined((epoch) => weighed[epoch] === 1).digits(1)(epochs) ?? ''
  const { size, active, inference } = inferers
  const dashes = epochs.flatMap((epoch) => Array.from({ length: size }, (_, j) => epoch * size + j)
    .filter((at) => active[at] === 1)
    .map((at) => `M${(x(epoch) - 2).toFixed(1)},${y(inference[at]!).toFixed(1)}h4`))
  return {
    outer: between(series.low, series.high), inner: between(series.lower, series.upper),
    truth: along(series.truth), network: along(series.combined, served), marks: dashes.join(''),
  }
}

/** Of the whole course, so that the axis stays where it is while the reader steps through. */
function extentOf({ series, served, inferers: { active, inference } }: TopicCourse): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity]
  const take = (value: number) => {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  series.truth.forEach(take)
  series.combined.forEach((value, epoch) => { if (served[epoch] === 1) take(value) })
  inference.forEach((value, at) => { if (active[at] === 1) take(value) })
  return [low, high]
}

/** Round epochs, counted from 1, as places counted from 0. */
function ticksOf(from: number, to: number, width: number): readonly number[] {
  const step = Math.max(1, axisFor(0, to - from + 1, width < 640 ? 5 : 10).ticks[1] ?? 1)
  const first = Math.ceil((from + 1) / step) * step
  const count = Math.max(0, Math.floor((to + 1 - first) / step) + 1)
  return Array.from({ length: count }, (_, k) => first + k * step - 1)
}
