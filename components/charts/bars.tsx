import { Bar, BarChart, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { BarChart as BarChartData } from '@/lib/core/chart'
import { formatQuantity } from '@/lib/i18n/format'
import { useWords } from '@/components/i18n/use-words'
import styles from './bars.module.css'
import { nameWord } from './name-word'
import { linesOf } from './text-width'
import { useWidth } from './use-width'

/** So many bars are drawn; the table beside the picture has them all. */
const most = 10
const barHeight = 12
const axisRoom = 36
const lineHeight = 18
const edge = 8

/** Rank correlations as bars to both sides of zero, closest relation first, each named above its bar. */
export function Bars({ chart }: { chart: BarChartData }) {
  const words = useWords()
  const [attach, width] = useWidth()
  const text = (value: unknown) => formatQuantity(words.locale, Number(value), chart.unit)
  const bars = chart.bars.slice(0, most).map(({ key, value }) => ({ key, value, lines: linesOf(`${nameWord(words, key)} ${text(value)}`, (width ?? 0) - 2 * edge) }))
  const barRoom = barHeight + lineHeight * (Math.max(...bars.map(({ lines }) => lines.length)) + 1)
  const height = bars.length * barRoom + axisRoom
  return (
    <div className={styles.bars} ref={attach} style={{ height }} aria-hidden="true">
      {width !== null && (
        <BarChart width={width} height={height} data={bars} layout="vertical" accessibilityLayer={false} margin={{ top: barRoom / 3, right: edge, bottom: 0, left: edge }}>
          <XAxis type="number" domain={[-1, 1]} ticks={[-1, -0.5, 0, 0.5, 1]} tickFormatter={text} height={axisRoom} stroke="var(--quiet)" />
          <YAxis type="category" dataKey="key" hide />
          <ReferenceLine x={0} stroke="var(--quiet)" />
          <Bar dataKey="value" barSize={barHeight} fill="var(--accent)" isAnimationActive={false}>
            <LabelList content={({ index = 0, viewBox }) => <BarName lines={bars[index]?.lines ?? []} y={yOf(viewBox)} />} />
          </Bar>
        </BarChart>
      )}
    </div>
  )
}

/** Name and value above a bar, from the left edge on, wherever the bar is. */
function BarName({ lines, y }: { lines: readonly string[]; y: number }) {
  return (
    <text x={edge} className={styles.name}>
      {lines.map((line, index) => <tspan key={index} x={edge} y={y - 6 - lineHeight * (lines.length - 1 - index)}>{line}</tspan>)}
    </text>
  )
}

/** Upper edge of a bar. */
function yOf(viewBox: object | undefined): number {
  return viewBox && 'y' in viewBox ? Number(viewBox.y) : 0
}
