'use client'
import { useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { ColumnChart } from '@/lib/core/chart'
import { formatInput } from '@/lib/i18n/format'
import { useWords } from '@/components/i18n/use-words'
import styles from './columns.module.css'
import { nameWord } from './name-word'
import { nextPoint } from './next-point'
import { axisFor, linear } from './scale'
import { tickText } from './tick-text'
import { useWidth } from './use-width'
import { widthOf } from './text-width'

interface ColumnsProps {
  readonly chart: ColumnChart
  readonly labelledBy: string
  readonly describedBy: string
}

const height = 320
const top = 60
const bottom = height - 34

/** Many things as thin columns: filled after the change, a line where each stood before. Read by pointer or arrow keys. */
export function Columns({ chart, labelledBy, describedBy }: ColumnsProps) {
  const words = useWords()
  const { t } = words
  const [attach, width] = useWidth()
  const [point, setPoint] = useState<number | null>(null)
  const { x, before, after, unit } = chart
  const last = x.values.length - 1
  const yAxis = useMemo(() => axisFor(0, Math.max(...before.values, ...after.values)), [before, after])
  const left = Math.ceil(Math.max(...yAxis.ticks.map((tick) => widthOf(tickText(words, tick, unit)))) + 12)
  const right = (width ?? 640) - 8
  const y = linear(yAxis.domain, [bottom, top])
  const column = (right - left) / (last + 1)
  const at = Math.min(point ?? 0, last)
  const sentence = (k: number) => t('interface.figure.columnReading', {
    thing: `${nameWord(words, x.key)} ${formatInput(words.locale, x.values[k]!)}`,
    before: words.quantity(before.values[k]!, unit), after: words.quantity(after.values[k]!, unit),
  })
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    setPoint(Math.min(last, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * (last + 1)))))
  }
  const step = (event: KeyboardEvent) => {
    const next = nextPoint(event.key, at, last)
    if (next === undefined || (next === null && point === null)) return
    event.preventDefault()
    setPoint(next)
  }
  return (
    <div className={styles.columns}>
      <div className={styles.stage} ref={attach}>
        {width !== null && (
          <>
            <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby={labelledBy} aria-describedby={describedBy}>
              <g>
                <rect className={styles.after} x={2} y={2} width={14} height={14} />
                <text x={26} y={14}>{nameWord(words, after.key)}</text>
                <path className={styles.before} d="M0,31h18" />
                <text x={26} y={36}>{nameWord(words, before.key)}</text>
              </g>
              <text className={styles.tick} x={right} y={top - 10} textAnchor="end">{nameWord(words, `units.${unit}`)}</text>
              {yAxis.ticks.map((tick) => (
                <g key={tick}>
                  <line className={styles.grid} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
                  <text className={styles.tick} x={left - 8} y={y(tick)} dy="0.35em" textAnchor="end">{tickText(words, tick, unit)}</text>
                </g>
              ))}
              {point !== null && <rect className={styles.read} x={left + at * column} y={top} width={Math.max(column, 2)} height={bottom - top} />}
              {Array.from(after.values, (value, k) => (
                <rect key={x.values[k]} className={styles.after} x={left + k * column + 0.15 * column} width={0.7 * column} y={y(value)} height={Math.max(0, bottom - y(value))} />
              ))}
              <path className={styles.before} d={Array.from(before.values, (value, k) => `M${(left + k * column).toFixed(1)},${y(value).toFixed(1)}h${column.toFixed(1)}`).join('')} />
              <line className={styles.axis} x1={left} x2={right} y1={bottom} y2={bottom} />
              <text className={styles.tick} x={right} y={bottom + 22} textAnchor="end">{t('interface.figure.columnAxis', { thing: nameWord(words, x.key) })}</text>
            </svg>
            <div
              className={styles.reader} style={{ left, width: right - left, top, height: bottom - top }}
              role="slider" tabIndex={0} aria-label={t('interface.figure.read')} aria-orientation="horizontal"
              aria-valuemin={0} aria-valuemax={last} aria-valuenow={at} aria-valuetext={sentence(at)}
              onPointerMove={follow} onPointerDown={follow} onPointerLeave={(event) => event.pointerType === 'mouse' && setPoint(null)}
              onKeyDown={step} onBlur={() => setPoint(null)}
            />
          </>
        )}
      </div>
      <p className={styles.readout}>{point === null ? t('interface.figure.columnHint') : sentence(at)}</p>
    </div>
  )
}
