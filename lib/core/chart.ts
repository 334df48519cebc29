import type { UnitId } from './units'

/** A column of numbers with a name and a unit. The label is looked up under `key` in the reader's language. */
export interface Series {
  readonly key: string
  readonly unit: UnitId
  readonly values: Float64Array
}

/** Quantiles over many runs, point by point: 5, 25, 50, 75 and 95 per cent. */
export interface Fan {
  /** Message key of who or what this fan is about. */
  readonly key: string
  /** Position among all that could be shown. With the key it decides colour, shape and dash, so that nobody's change when others are absent. */
  readonly place: number
  readonly low: Float64Array
  readonly lower: Float64Array
  readonly middle: Float64Array
  readonly upper: Float64Array
  readonly high: Float64Array
}

/** A moment on the x axis worth naming, such as a shock. */
export interface Mark {
  readonly key: string
  readonly x: number
}

export interface FanChart {
  readonly kind: 'fan'
  /** Message key of what is measured. */
  readonly key: string
  readonly unit: UnitId
  readonly x: Series
  readonly fans: readonly Fan[]
  readonly marks: readonly Mark[]
  /** Medians of the same runs without the reader's shocks, in the order of `fans`; empty when there is no shock. */
  readonly baseline: readonly Series[]
  /** Change at the end against the same run without the shocks (5, 50, 95 per cent over runs), in the order of `fans`; empty when there is no shock. */
  readonly effects: readonly { readonly key: string; readonly low: number; readonly middle: number; readonly high: number }[]
}

/** How often each of several contenders came first, with a 95 per cent interval for the share. */
export interface ShareChart {
  readonly kind: 'shares'
  readonly rows: readonly {
    /** Message key of the metric. */
    readonly key: string
    readonly shares: readonly { readonly key: string; readonly share: number; readonly low: number; readonly high: number }[]
  }[]
  /** Number of settings tried. */
  readonly of: number
}

export interface LineChart {
  readonly kind: 'lines'
  readonly key: string
  readonly x: Series
  readonly lines: readonly Series[]
}

export interface BarChart {
  readonly kind: 'bars'
  readonly key: string
  readonly unit: UnitId
  readonly bars: readonly { readonly key: string; readonly value: number }[]
}

/** Many named things side by side, each with a value before and after. `x` says which thing stands where, in drawing order. */
export interface ColumnChart {
  readonly kind: 'columns'
  readonly key: string
  readonly unit: UnitId
  readonly x: Series
  readonly before: Series
  readonly after: Series
}

/** A quantity over two parameters. */
export interface MapChart {
  readonly kind: 'map'
  readonly key: string
  readonly unit: UnitId
  /** Both ascending. */
  readonly x: Series
  readonly y: Series
  /** `values[row * x.length + column]`, rows along `y`. */
  readonly values: Float64Array
  /** The value at which the map changes its colour. */
  readonly middle: number
  /** Curves over the map: for every x the y they pass through. A point that is off the map is NaN and not drawn. */
  readonly curves: readonly Series[]
}

/** What a chart draws. Plain data: it crosses the worker boundary, feeds the drawing, the table and the text. */
export type ChartData = FanChart | ShareChart | LineChart | BarChart | ColumnChart | MapChart

/**
 * One sentence's worth of finding. Numbers keep their unit so that each language formats them its own way;
 * `names` are message keys that the sentence fills in as words.
 */
export interface Fact {
  readonly key: string
  readonly values: Readonly<Record<string, { readonly value: number; readonly unit: UnitId }>>
  readonly names?: Readonly<Record<string, string>>
}
