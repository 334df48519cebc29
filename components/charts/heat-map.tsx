'use client'
import { memo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { line } from 'd3-shape'
import type { MapChart } from '@/lib/core/chart'
import { useWords } from '@/components/i18n/use-words'
import styles from './heat-map.module.css'
import { nameWord } from './name-word'
import { axisFor, linear } from './scale'
import { tickText } from './tick-text'
import { useWidth } from './use-width'

interface HeatMapProps {
  readonly chart: MapChart
  readonly labelledBy: string
  readonly describedBy: string
}

interface Cell {
  readonly column: number
  readonly row: number
}

const [left, top, right] = [52, 34, 12]
const bottomRoom = 52
const widest = 560

/** A quantity over two parameters: cells in two colours that fade towards the middle value, curves on top. Read by pointer or arrow keys. */
export function HeatMap({ chart, labelledBy, describedBy }: HeatMapProps) {
  const words = useWords()
  const { t } = words
  const [attach, room] = useWidth()
  const [cell, setCell] = useState<Cell | null>(null)
  const width = Math.min(room ?? widest, widest)
  const height = Math.round((width - left - right) * 0.8) + top + bottomRoom
  const plot = { left, right: width - right, top, bottom: height - bottomRoom }
  const { x, y } = chart
  const [columns, rows] = [x.values.length, y.values.length]
  const half = { x: (x.values[1]! - x.values[0]!) / 2, y: (y.values[1]! - y.values[0]!) / 2 }
  const xScale = linear([x.values[0]! - half.x, x.values[columns - 1]! + half.x], [plot.left, plot.right])
  const yScale = linear([y.values[0]! - half.y, y.values[rows - 1]! + half.y], [plot.bottom, plot.top])
  const shownCell = cell ?? { column: columns >> 1, row: rows >> 1 }
  const sentence = ({ column, row }: Cell) => t('interface.figure.mapReading', {
    x: nameWord(words, x.key), xValue: words.quantity(x.values[column]!, x.unit), y: nameWord(words, y.key), yValue: words.quantity(y.values[row]!, y.unit),
    value: words.quantity(chart.values[row * columns + column]!, chart.unit), name: nameWord(words, chart.key),
  })
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const column = Math.floor(((event.clientX - box.left) / box.width) * columns)
    const row = Math.floor((1 - (event.clientY - box.top) / box.height) * rows)
    setCell({ column: clamp(column, columns), row: clamp(row, rows) })
  }
  const step = (event: KeyboardEvent) => {
    const next = nextCell(event.key, shownCell, columns, rows)
    if (next === undefined || (next === null && cell === null)) return
    event.preventDefault()
    setCell(next)
  }
  return (
    <div className={styles.map}>
      <div className={styles.stage} ref={attach} style={{ blockSize: height }}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby={labelledBy} aria-describedby={describedBy}>
          <Cells chart={chart} left={plot.left} top={plot.top} width={plot.right - plot.left} height={plot.bottom - plot.top} />
          <text className={styles.caption} x={0} y={16}>{nameWord(words, y.key)}</text>
          {axisFor(y.values[0]!, y.values[rows - 1]!).ticks.filter((tick) => tick >= y.values[0]! && tick <= y.values[rows - 1]!).map((tick) => (
            <text key={tick} className={styles.caption} x={left - 8} y={yScale(tick)} dy="0.35em" textAnchor="end">{tickText(words, tick, y.unit)}</text>
          ))}
          {axisFor(x.values[0]!, x.values[columns - 1]!).ticks.filter((tick) => tick >= x.values[0]! && tick <= x.values[columns - 1]!).map((tick) => (
            <text key={tick} className={styles.caption} x={xScale(tick)} y={plot.bottom + 20} textAnchor="middle">{tickText(words, tick, x.unit)}</text>
          ))}
          <text className={styles.caption} x={plot.right} y={plot.bottom + 42} textAnchor="end">{nameWord(words, x.key)}</text>
          {chart.curves.map((curve, index) => (
            <path
              key={curve.key} className={index === 0 ? styles.first : styles.further}
              d={line<number>((_, k) => xScale(x.values[k]!), yScale).defined((value) => Number.isFinite(value)).digits(1)(Array.from(curve.values)) ?? ''}
            />
          ))}
          {cell && <rect className={styles.read} x={xScale(x.values[cell.column]! - half.x)} y={yScale(y.values[cell.row]! + half.y)} width={(plot.right - plot.left) / columns} height={(plot.bottom - plot.top) / rows} />}
        </svg>
        <div
          className={styles.reader} style={{ left: plot.left, top: plot.top, width: plot.right - plot.left, height: plot.bottom - plot.top }}
          role="slider" tabIndex={0} aria-label={t('interface.figure.readMap')}
          aria-valuemin={0} aria-valuemax={columns * rows - 1} aria-valuenow={shownCell.row * columns + shownCell.column} aria-valuetext={sentence(shownCell)}
          onPointerMove={follow} onPointerDown={follow} onPointerLeave={(event) => event.pointerType === 'mouse' && setCell(null)}
          onKeyDown={step} onBlur={() => setCell(null)}
        />
      </div>
      <ul className={styles.legend}>
        <li><span className={styles.above} /> {t('interface.figure.mapAbove', { name: nameWord(words, chart.key), middle: words.quantity(chart.middle, chart.unit) })}</li>
        <li><span className={styles.below} /> {t('interface.figure.mapBelow', { name: nameWord(words, chart.key), middle: words.quantity(chart.middle, chart.unit) })}</li>
        {chart.curves.map(({ key }, index) => <li key={key}><svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true"><path className={index === 0 ? styles.first : styles.further} d="M0,4H24" /></svg> {nameWord(words, key)}</li>)}
      </ul>
      <p className={styles.readout}>{cell === null ? t('interface.figure.mapHint') : sentence(cell)}</p>
    </div>
  )
}

const clamp = (position: number, size: number) => Math.min(size - 1, Math.max(0, position))

/** Cell a key leads to; `null` ends the reading, `undefined`: not one of our keys. */
function nextCell(key: string, { column, row }: Cell, columns: number, rows: number): Cell | null | undefined {
  switch (key) {
    case 'ArrowRight': return { column: clamp(column + 1, columns), row }
    case 'ArrowLeft': return { column: clamp(column - 1, columns), row }
    case 'ArrowUp': return { column, row: clamp(row + 1, rows) }
    case 'ArrowDown': return { column, row: clamp(row - 1, rows) }
    case 'Home': return { column: 0, row }
    case 'End': return { column: columns - 1, row }
    case 'Escape': return null
    default: return undefined
  }
}

interface CellsProps {
  readonly chart: MapChart
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The cells, drawn anew only when their numbers or the room change. */
const Cells = memo(function Cells({ chart, left, top, width, height }: CellsProps) {
  const [columns, rows] = [chart.x.values.length, chart.y.values.length]
  const reach = Math.max(1e-9, ...Array.from(chart.values, (value) => Math.abs(value - chart.middle)))
  return (
    <g shapeRendering="crispEdges">
      {Array.from(chart.values, (value, cell) => {
        const distance = (value - chart.middle) / reach
        const row = Math.floor(cell / columns)
        return (
          <rect
            key={cell} className={distance >= 0 ? styles.gain : styles.loss} fillOpacity={(0.12 + 0.88 * Math.abs(distance)).toFixed(3)}
            x={left + ((cell % columns) * width) / columns} y={top + ((rows - 1 - row) * height) / rows} width={width / columns} height={height / rows}
          />
        )
      })}
    </g>
  )
})
