import { bisectCenter } from 'd3-array'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { FanChart } from '@/lib/core/chart'
import { useWords } from '@/components/i18n/use-words'
import type { FanDrawing } from './fan-drawing'
import type { FanWords } from './fan-words'
import { Marker } from './marker'
import { nextPoint } from './next-point'
import { linear } from './scale'
import styles from './fan.module.css'

interface FanReaderProps {
  readonly chart: FanChart
  readonly drawing: FanDrawing
  readonly words: FanWords
  /** The point that is being read; `null`: none. */
  readonly point: number | null
  onPoint(point: number | null): void
}

/**
 * Reads values off the plot by hovering, touching or with the arrow keys. To assistive technology it is a slider along
 * the x axis, because a slider keeps the arrow keys to itself and speaks its value after every step.
 */
export function FanReader({ chart, drawing: { frame, fans }, words, point, onPoint }: FanReaderProps) {
  const { t } = useWords()
  const last = chart.x.values.length - 1
  const at = Math.min(point ?? last, last)
  const moments = chart.x.values
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = linear([0, box.width], [moments[0]!, moments[last]!])(event.clientX - box.left)
    onPoint(bisectCenter(moments, x))
  }
  const step = (event: KeyboardEvent) => {
    const next = nextPoint(event.key, at, last)
    if (next === undefined || (next === null && point === null)) return
    event.preventDefault()
    onPoint(next)
  }
  const x = frame.x(moments[at]!)
  return (
    <>
      {point !== null && (
        <svg className={styles.crosshair} viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
          <line x1={x} x2={x} y1={frame.top} y2={frame.bottom} />
          {fans.map(({ key, look }, index) => (
            <Marker key={key} shape={look.shape} x={x} y={frame.y(finite(chart.fans[index]!.middle[at]))} colour={look.colour} />
          ))}
        </svg>
      )}
      <div
        className={styles.reader}
        style={{ left: frame.left, width: frame.right - frame.left, top: frame.top, height: frame.bottom - frame.top }}
        role="slider" tabIndex={0} aria-label={t('interface.figure.read')} aria-orientation="horizontal"
        aria-valuemin={0} aria-valuemax={last} aria-valuenow={at} aria-valuetext={words.sentence(at)}
        onPointerMove={follow} onPointerDown={follow} onPointerLeave={(event) => event.pointerType === 'mouse' && onPoint(null)}
        onKeyDown={step} onBlur={() => onPoint(null)}
      />
    </>
  )
}

const finite = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : 0)
