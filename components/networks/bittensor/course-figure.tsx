'use client'
import dynamic from 'next/dynamic'
import { memo, useId, useMemo, useState } from 'react'
import { asFan } from '@/components/charts/as-fan'
import { FigureData } from '@/components/figure/figure-data'
import { FigureText } from '@/components/figure/figure-text'
import figure from '@/components/figure/figure.module.css'
import { LazyDetails } from '@/components/figure/lazy-details'
import type { ChartData } from '@/lib/core/chart'
import type { MessageKey } from '@/lib/i18n/messages'
import { courseFacts } from '@/lib/networks/bittensor/workbench/facts'
import { extremeLines, linesOf, measureKey } from '@/lib/networks/bittensor/workbench/measure'
import { benchFolder, useBenchWords, type Bench } from './bench'
import styles from './bench.module.css'
import { StudySelect } from './study-select'

const Fan = dynamic(() => import('@/components/charts/fan').then((module) => module.Fan), { ssr: false, loading: () => <div className={styles.chartRoom} /> })

/** More lines could not be told apart. */
const mostLines = 8

/** One measure over all epochs, a line for each validator or miner, with the chosen epoch marked. */
export const CourseFigure = memo(function CourseFigure({ bench }: { readonly bench: Bench }) {
  const { w, t } = useBenchWords()
  const [titleId, factsId, minerId] = [useId(), useId(), useId()]
  const [miner, setMiner] = useState(0)
  const { course, values: { measure }, at } = bench
  const chosen = Math.min(miner, course.miners - 1)
  const chart = useMemo(() => {
    const x = { key: 'units.epoch', unit: 'epoch', values: Float64Array.from(course.epochs, ({ epoch }) => epoch) } as const
    return { kind: 'lines', key: measureKey(measure), x, lines: linesOf(course, measure, chosen) } satisfies ChartData
  }, [course, measure, chosen])
  const fan = useMemo(() => ({ ...asFan({ ...chart, lines: extremeLines(chart.lines, mostLines) }), marks: [{ key: `${benchFolder}.chosen`, x: at }] }), [chart, at])
  const facts = useMemo(() => courseFacts(course), [course])
  const title = w('course.title', { measure: t(`${chart.key}` as MessageKey), profile: w(`profiles.${course.profile}`) })
  return (
    <figure className={figure.figure} aria-labelledby={titleId}>
      <h4 id={titleId}>{title}</h4>
      <p className={figure.subtitle}>{w(`course.help.${measure}`)}{chart.lines.length > mostLines && ` ${w('course.some', { count: chart.lines.length })}`}</p>
      <div className={styles.row}>
        <StudySelect name="measure" />
        {measure === 'bonds' && (
          <div className={styles.select}>
            <label htmlFor={minerId}>{w('course.miner')}</label>
            <select id={minerId} value={chosen} onChange={({ currentTarget }) => setMiner(Number(currentTarget.value))}>
              {Array.from({ length: course.miners }, (_, m) => <option key={m} value={m}>{w('miner', { miner: m + 1 })}</option>)}
            </select>
          </div>
        )}
      </div>
      <Fan chart={fan} labelledBy={titleId} describedBy={factsId} />
      <FigureText id={factsId} facts={facts} isDone={false} />
      <LazyDetails summary={t('interface.figure.table')}><FigureData chart={chart} caption={title} /></LazyDetails>
    </figure>
  )
})
