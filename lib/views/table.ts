import type { BarChart, ChartData, ColumnChart, FanChart, LineChart, MapChart, ShareChart } from '../core/chart'
import type { UnitId } from '../core/units'

/** What a column shows of the thing it is about: a quantile, the median without shocks, a share. Words: `interface.figure.parts.<part>`. */
export type ColumnPart = 'low' | 'lower' | 'middle' | 'upper' | 'high' | 'baseline' | 'share'

export interface Column {
  /** Message path of whom or what the column is about. */
  readonly key: string
  readonly part?: ColumnPart
  readonly unit: UnitId
}

/** The numbers of a chart, unrounded: what the table on the page shows and a file carries. */
export interface Table {
  readonly columns: readonly Column[]
  /** Message path of every row, where rows are things; empty where the first column says what a row is. */
  readonly rowKeys: readonly string[]
  readonly rows: readonly (readonly number[])[]
}

export function tableOf(chart: ChartData): Table {
  switch (chart.kind) {
    case 'fan':
      return fanTable(chart)
    case 'shares':
      return shareTable(chart)
    case 'lines':
      return lineTable(chart)
    case 'bars':
      return barTable(chart)
    case 'columns':
      return columnTable(chart)
    case 'map':
      return mapTable(chart)
  }
}

const quantiles = ['low', 'lower', 'middle', 'upper', 'high'] as const

function fanTable({ x, unit, fans, baseline }: FanChart): Table {
  const columns: Column[] = [{ key: x.key, unit: x.unit }]
  const series = [x.values]
  fans.forEach((fan, i) => {
    for (const part of quantiles) {
      columns.push({ key: fan.key, part, unit })
      series.push(fan[part])
    }
    const undisturbed = baseline[i]
    if (!undisturbed) return
    columns.push({ key: fan.key, part: 'baseline', unit })
    series.push(undisturbed.values)
  })
  return { columns, rowKeys: [], rows: transposed(series) }
}

function shareTable({ rows }: ShareChart): Table {
  const parts = ['share', 'low', 'high'] as const
  const actors = rows[0]?.shares ?? []
  return {
    columns: actors.flatMap(({ key }) => parts.map((part): Column => ({ key, part, unit: 'fraction' }))),
    rowKeys: rows.map(({ key }) => key),
    rows: rows.map(({ shares }) => shares.flatMap((share) => parts.map((part) => share[part]))),
  }
}

function lineTable({ x, lines }: LineChart): Table {
  return {
    columns: [x, ...lines].map(({ key, unit }) => ({ key, unit })),
    rowKeys: [],
    rows: transposed([x.values, ...lines.map(({ values }) => values)]),
  }
}

function barTable({ key, unit, bars }: BarChart): Table {
  return { columns: [{ key, unit }], rowKeys: bars.map((bar) => bar.key), rows: bars.map(({ value }) => [value]) }
}

function columnTable({ x, before, after }: ColumnChart): Table {
  return { columns: [x, before, after].map(({ key, unit }) => ({ key, unit })), rowKeys: [], rows: transposed([x.values, before.values, after.values]) }
}

/** One row per cell, so that other programs need not guess the axes. */
function mapTable({ key, unit, x, y, values }: MapChart): Table {
  return {
    columns: [x, y, { key, unit }].map((column) => ({ key: column.key, unit: column.unit })),
    rowKeys: [],
    rows: Array.from(values, (value, cell) => [x.values[cell % x.values.length]!, y.values[Math.floor(cell / x.values.length)]!, value]),
  }
}

function transposed(series: readonly Float64Array[]): readonly (readonly number[])[] {
  return Array.from(series[0] ?? [], (_, i) => series.map((values) => values[i]!))
}
