import { Fragment, memo } from 'react'
import type { FanDrawing } from './fan-drawing'
import { legendInColumns, rowHeight, type Frame } from './fan-frame'
import type { FanWords } from './fan-words'
import { Marker } from './marker'
import { widthOf } from './text-width'
import styles from './fan.module.css'

interface FanPictureProps {
  readonly drawing: FanDrawing
  readonly words: FanWords
  /** Ids of the elements that name and describe the picture. */
  readonly labelledBy: string
  readonly describedBy: string
  readonly className?: string | undefined
}

/** The still picture: axes, bands, medians, names. Drawn again only when the numbers, the language or the width change. */
export const FanPicture = memo(function FanPicture({ drawing, words, labelledBy, describedBy, className }: FanPictureProps) {
  const { frame } = drawing
  return (
    <svg
      className={className ? `${styles.picture} ${className}` : styles.picture}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img" aria-labelledby={labelledBy} aria-describedby={describedBy}
    >
      <Axes frame={frame} words={words} />
      <Bands drawing={drawing} />
      <Medians drawing={drawing} />
      <Marks frame={frame} words={words} />
      {words.bands && <BandKey frame={frame} bands={words.bands} />}
      {frame.narrow ? <Legend drawing={drawing} words={words} /> : <EndLabels drawing={drawing} words={words} />}
    </svg>
  )
})

function Axes({ frame, words }: { frame: Frame; words: FanWords }) {
  const { left, right, top, bottom, x, y, yAxis, xTicks } = frame
  const last = xTicks.at(-1)
  return (
    <g>
      <text className={styles.caption} x={0} y={(frame.marks.length > 0 ? topOfMarks(frame) : top) - 16}>{words.yName}</text>
      {yAxis.ticks.map((tick) => (
        <Fragment key={tick}>
          <line className={tick === 0 ? styles.zero : styles.grid} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={left - 8} y={y(tick)} dy="0.35em" textAnchor="end">{words.yTick(tick)}</text>
        </Fragment>
      ))}
      <line className={styles.axis} x1={left} x2={right} y1={bottom} y2={bottom} />
      {xTicks.map((tick) => (
        <Fragment key={tick}>
          <line className={styles.axis} x1={x(tick)} x2={x(tick)} y1={bottom} y2={bottom + 5} />
          <text className={styles.tick} x={x(tick)} y={bottom + 21} textAnchor={frame.narrow && tick === last ? 'end' : 'middle'}>{words.xTick(tick)}</text>
        </Fragment>
      ))}
      <text className={styles.caption} x={right} y={bottom + 41} textAnchor="end">{words.xName}</text>
    </g>
  )
}

function topOfMarks({ marks, top }: Frame): number {
  return top - rowHeight * Math.max(...marks.map((mark) => mark.row + 1))
}

function Bands({ drawing: { fans } }: { drawing: FanDrawing }) {
  return fans.map(({ key, look, outer, inner }) => (
    <g key={key} style={{ fill: look.colour }}>
      <path className={styles.outer} d={outer} />
      <path className={styles.inner} d={inner} />
    </g>
  ))
}

function Medians({ drawing: { fans } }: { drawing: FanDrawing }) {
  return fans.map(({ key, look, median, baseline, end }) => (
    <g key={key} style={{ stroke: look.colour }}>
      {baseline && <path className={styles.baseline} d={baseline} />}
      <path className={styles.median} d={median} strokeDasharray={look.dash} strokeWidth={look.thickness} />
      <g className={styles.end}><Marker shape={look.shape} x={end.x} y={end.y} colour={look.colour} /></g>
    </g>
  ))
}

function Marks({ frame: { marks, top, bottom }, words }: { frame: Frame; words: FanWords }) {
  return marks.map(({ x, row, before }, index) => {
    const y = top - 6 - rowHeight * row
    return (
      <g key={index}>
        <line className={styles.mark} x1={x} x2={x} y1={y - 12} y2={bottom} />
        <text className={styles.markName} x={before ? x - 6 : x + 6} y={y} textAnchor={before ? 'end' : 'start'}>{words.marks[index]}</text>
      </g>
    )
  })
}

/** What the two shades mean, below the plot; on a narrow chart below the name of the axis too. */
function BandKey({ frame: { bottom, left, narrow }, bands }: { frame: Frame; bands: NonNullable<FanWords['bands']> }) {
  const start = narrow ? 0 : left
  const second = start + 24 + widthOf(bands.inner) + 12
  const y = bottom + (narrow ? 41 + rowHeight : 41)
  return (
    <g className={styles.key}>
      <path className={styles.outer} d={swatch(start, y) + swatch(second, y)} />
      <path className={styles.inner} d={swatch(start, y)} />
      <text className={styles.caption} x={start + 24} y={y}>{bands.inner}</text>
      <text className={styles.caption} x={second + 24} y={y}>{bands.outer}</text>
    </g>
  )
}

const swatch = (x: number, y: number) => `M${x.toFixed(1)},${y - 10}h18v11h-18Z`

/** Names beside the ends of the lines. */
function EndLabels({ drawing: { fans }, words }: { drawing: FanDrawing; words: FanWords }) {
  return fans.map(({ key, look, end, labelY }, index) => (
    <g key={key}>
      <path className={styles.leader} d={`M${end.x + 9},${end.y.toFixed(1)}L${end.x + 18},${labelY.toFixed(1)}`} style={{ stroke: look.colour }} />
      <text className={styles.name} x={end.x + 22} y={labelY - 3} style={{ fill: look.colour }}>{words.labels[index]!.name}</text>
      <text className={styles.value} x={end.x + 22} y={labelY + 14}>{words.labels[index]!.last}</text>
    </g>
  ))
}

/** Names and last medians above the plot, where there is no room beside it. */
function Legend({ drawing: { frame, fans }, words }: { drawing: FanDrawing; words: FanWords }) {
  const inColumns = legendInColumns(words, frame.width)
  return fans.map(({ key, look }, index) => {
    const { name, last } = words.labels[index]!
    const x = inColumns ? (index * frame.width) / fans.length : 0
    const y = inColumns ? 16 : 16 + index * rowHeight
    return (
      <g key={key}>
        <Marker shape={look.shape} x={x + 7} y={y - 5} colour={look.colour} />
        <text className={styles.name} x={x + 20} y={y} style={{ fill: look.colour }}>{name}</text>
        <text className={styles.value} x={inColumns ? x + 20 : frame.width} y={inColumns ? y + 18 : y} textAnchor={inColumns ? 'start' : 'end'}>{last}</text>
      </g>
    )
  })
}
