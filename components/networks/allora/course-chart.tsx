'use client'
import { Fragment, memo, useId, useMemo, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { Marker } from '@/components/charts/marker'
import { nextPoint } from '@/components/charts/next-point'
import { widthOf } from '@/components/charts/text-width'
import { tickText } from '@/components/charts/tick-text'
import { useWidth } from '@/components/charts/use-width'
import figure from '@/components/figure/figure.module.css'
import type { TopicCourse } from '@/lib/networks/allora/topic-view/course'
import styles from './course-chart.module.css'
import { courseBottom, courseHeight, courseTop, drawCourse, frameOf, pageOf, type CourseDrawing } from './course-drawing'
import { courseReading } from './course-reading'
import { chooseEpoch, useTopicWords, type Participant, type TopicState, type TopicWords } from './topic'
import { withoutOf } from './without'

interface CourseChartProps {
  readonly topic: TopicState
  /** Who is pointed at or kept. */
  readonly shown: Participant | null
}

/** Widths of the two pictures in the page before it knows how wide it is; the style sheet shows the one that fits. */
const widthsBeforehand = { narrow: 304, wide: 900 }

/** Truth, inferences and the network with its interval over the epochs. An epoch is chosen by pointing or with the arrow keys. */
export function CourseChart({ topic, shown }: CourseChartProps) {
  const words = useTopicWords()
  const { w } = words
  const [titleId, readingId] = [useId(), useId()]
  const [attach, width] = useWidth()
  const { course, epoch } = topic
  const drawing = useDrawing(course, epoch, width ?? widthsBeforehand.wide, words)
  const reading = courseReading(words, course, epoch)
  const ids = { labelledBy: titleId, describedBy: readingId, words }
  return (
    <figure className={figure.figure} aria-labelledby={titleId}>
      <h4 id={titleId}>{w('chart.title', { from: drawing.from + 1, to: drawing.to + 1 })}</h4>
      <Legend words={words} shown={shown} />
      <div className={styles.stage} ref={attach}>
        {width !== null ? (
          <>
            <Picture drawing={drawing} {...ids}>
              <ChosenEpoch course={course} epoch={epoch} drawing={drawing} shown={shown} />
            </Picture>
            <Chooser course={course} epoch={epoch} drawing={drawing} label={w('chart.read')} reading={reading} />
          </>
        ) : (
          <>
            <div className={styles.whenNarrow}><EarlyPicture topic={topic} {...ids} /></div>
            <div className={styles.whenWide}><Picture drawing={drawing} {...ids} /></div>
          </>
        )}
      </div>
      <p id={readingId} className={styles.reading}>{reading} <span className={styles.hint}>{w('chart.hint')}</span></p>
    </figure>
  )
}

/** Anew only when the numbers, the width or the page turn. */
function useDrawing(course: TopicCourse, epoch: number, width: number, words: TopicWords): CourseDrawing {
  const frame = useMemo(() => frameOf(course, width, (value) => widthOf(tickText(words, value, 'none'))), [course, width, words])
  const [from, to] = pageOf(epoch, course.epochs, frame.right - frame.left)
  return useMemo(() => drawCourse(course, frame, from, to), [course, frame, from, to])
}

/** On a phone, before the page knows that it is on one. */
function EarlyPicture({ topic: { course, epoch }, ...picture }: { readonly topic: TopicState } & Omit<PictureProps, 'drawing'>) {
  return <Picture drawing={useDrawing(course, epoch, widthsBeforehand.narrow, picture.words)} {...picture} />
}

interface PictureProps {
  readonly drawing: CourseDrawing
  readonly words: TopicWords
  readonly labelledBy: string
  readonly describedBy: string
  readonly children?: ReactNode
}

function Picture({ drawing, words, labelledBy, describedBy, children }: PictureProps) {
  const { width, left, right, x, y, yAxis, xTicks } = drawing
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${courseHeight}`} width={width} height={courseHeight} role="img" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {yAxis.ticks.map((tick) => (
        <Fragment key={tick}>
          <line className={tick === 0 ? styles.zero : styles.grid} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={left - 8} y={y(tick)} dy="0.35em" textAnchor="end">{tickText(words, tick, 'none')}</text>
        </Fragment>
      ))}
      {xTicks.map((tick) => (
        <Fragment key={tick}>
          <line className={styles.zero} x1={x(tick)} x2={x(tick)} y1={courseBottom} y2={courseBottom + 5} />
          <text className={styles.tick} x={x(tick)} y={courseBottom + 22} textAnchor="middle">{tick + 1}</text>
        </Fragment>
      ))}
      <Paths drawing={drawing} />
      {children}
    </svg>
  )
}

/** What stays while the reader points at somebody. */
const Paths = memo(function Paths({ drawing: { outer, inner, marks, truth, network } }: { readonly drawing: CourseDrawing }) {
  return (
    <g>
      <path className={styles.outer} d={outer} />
      <path className={styles.inner} d={inner} />
      <path className={styles.marks} d={marks} />
      <path className={styles.truth} d={truth} />
      <path className={styles.network} d={network} />
    </g>
  )
})

interface ChosenProps {
  readonly course: TopicCourse
  readonly epoch: number
  readonly drawing: CourseDrawing
  readonly shown: Participant | null
}

/** The chosen epoch, and what somebody said and would be missed for. */
function ChosenEpoch({ course, epoch, drawing: { x, y, from, to }, shown }: ChosenProps) {
  const at = x(epoch)
  const own = useMemo(() => (shown ? ownMarks(course, shown, from, to) : []), [course, shown, from, to])
  const without = shown && withoutOf(course, epoch, shown)
  const isServed = course.served[epoch] === 1
  return (
    <g>
      <line className={styles.chosen} x1={at} x2={at} y1={courseTop} y2={courseBottom} />
      {own.map(([when, value]) => <circle key={when} className={styles.own} cx={x(when)} cy={y(value)} r={when === epoch ? 5 : 3} />)}
      <g className={styles.point}>
        <Marker shape="square" x={at} y={y(course.series.truth[epoch]!)} colour="var(--ink)" />
        {isServed && <Marker shape="circle" x={at} y={y(course.series.combined[epoch]!)} colour="var(--accent)" />}
        {without !== null && <Marker shape="wedge" x={at} y={y(without)} colour="var(--group-2)" />}
      </g>
    </g>
  )
}

function ownMarks({ inferers, forecasters }: TopicCourse, { role, index }: Participant, from: number, to: number): readonly (readonly [number, number])[] {
  const { size, marks, values } = role === 'inferers'
    ? { size: inferers.size, marks: inferers.active, values: inferers.inference }
    : { size: forecasters.size, marks: forecasters.speaks, values: forecasters.implied }
  return Array.from({ length: to - from + 1 }, (_, k) => from + k)
    .filter((epoch) => marks[epoch * size + index] === 1)
    .map((epoch) => [epoch, values[epoch * size + index]!] as const)
}

interface ChooserProps {
  readonly course: TopicCourse
  readonly epoch: number
  readonly drawing: CourseDrawing
  readonly label: string
  readonly reading: string
}

/** To assistive technology a slider over the epochs, since a slider keeps the arrow keys to itself and speaks after every step. */
function Chooser({ course, epoch, drawing: { left, right, from, to }, label, reading }: ChooserProps) {
  const last = course.epochs - 1
  const choose = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointermove' && event.buttons !== 1) return
    const box = event.currentTarget.getBoundingClientRect()
    const part = (event.clientX - box.left - 4) / Math.max(1, box.width - 8)
    const next = Math.min(to, Math.max(from, from + Math.round(part * (to - from))))
    if (next !== epoch) chooseEpoch(next + 1)
  }
  const step = (event: KeyboardEvent) => {
    const next = nextPoint(event.key, epoch, last)
    if (next === undefined || next === null) return
    event.preventDefault()
    chooseEpoch(next + 1)
  }
  return (
    <div
      className={styles.chooser} style={{ left, width: right - left, top: courseTop, height: courseBottom - courseTop }}
      role="slider" tabIndex={0} aria-label={label} aria-orientation="horizontal"
      aria-valuemin={1} aria-valuemax={course.epochs} aria-valuenow={epoch + 1} aria-valuetext={reading}
      onPointerDown={choose} onPointerMove={choose} onKeyDown={step}
    />
  )
}

function Legend({ words: { w, nameOf }, shown }: { readonly words: TopicWords; readonly shown: Participant | null }) {
  const name = shown && nameOf(shown.role, shown.index)
  return (
    <ul className={styles.legend}>
      <Key word={w('chart.truth')}><path className={styles.truth} d="M0,7H22" /><Marker shape="square" x={11} y={7} colour="var(--ink)" /></Key>
      <Key word={w('chart.network')}><path className={styles.network} d="M0,7H22" /><Marker shape="circle" x={11} y={7} colour="var(--accent)" /></Key>
      <Key word={w('chart.inner')}><path className={styles.outer} d="M0,0H22V14H0Z" /><path className={styles.inner} d="M0,0H22V14H0Z" /></Key>
      <Key word={w('chart.outer')}><path className={styles.outer} d="M0,0H22V14H0Z" /></Key>
      <Key word={w('chart.workers')}><path className={styles.marks} d="M2,3h4M9,10h4M16,6h4" /></Key>
      {name && <Key word={name}><circle className={styles.own} cx={11} cy={7} r={4} /></Key>}
      {name && <Key word={w('chart.without', { name })}><Marker shape="wedge" x={11} y={7} colour="var(--group-2)" /></Key>}
    </ul>
  )
}

function Key({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return <li><svg viewBox="0 0 22 14" width={22} height={14} aria-hidden="true">{children}</svg>{word}</li>
}
