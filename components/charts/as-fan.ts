import type { Fan, FanChart, LineChart } from '@/lib/core/chart'

/** Lines as fans without width, so that both are drawn, read and spoken alike. All lines have the unit of the first. */
export function asFan({ key, x, lines }: LineChart): FanChart {
  return {
    kind: 'fan', key, x,
    unit: lines[0]?.unit ?? 'none',
    fans: lines.map(({ key: line, values }, place) => ({ key: line, place, low: values, lower: values, middle: values, upper: values, high: values })),
    marks: [], baseline: [], effects: [],
  }
}

/** Whether a fan has a band, or is a line in disguise. */
export function hasBand({ low, high }: Fan): boolean {
  return low !== high
}
