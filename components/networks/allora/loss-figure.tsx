'use client'
import dynamic from 'next/dynamic'
import { useId, useMemo } from 'react'
import { asFan } from '@/components/charts/as-fan'
import { FigureData } from '@/components/figure/figure-data'
import { FigureText } from '@/components/figure/figure-text'
import figure from '@/components/figure/figure.module.css'
import { LazyDetails } from '@/components/figure/lazy-details'
import { courseFacts } from '@/lib/networks/allora/topic-view/facts'
import { viewFolder } from '@/lib/networks/allora/topic-view/keys'
import { lossChart } from '@/lib/networks/allora/topic-view/losses'
import { useTopicWords, type TopicState } from './topic'
import styles from './topic-view.module.css'

const Fan = dynamic(() => import('@/components/charts/fan').then((module) => module.Fan), { ssr: false, loading: () => <div className={styles.chartRoom} /> })

/** Losses of the network and of what one would do without it, with the chosen epoch marked, and what the whole course says. */
export function LossFigure({ topic: { course, epoch } }: { readonly topic: TopicState }) {
  const { w, t } = useTopicWords()
  const [titleId, factsId] = [useId(), useId()]
  const chart = useMemo(() => lossChart(course), [course])
  const fan = useMemo(() => ({ ...asFan(chart), marks: [{ key: `${viewFolder}.chosen`, x: epoch + 1 }] }), [chart, epoch])
  const facts = useMemo(() => courseFacts(course), [course])
  const title = w('sections.losses')
  return (
    <figure className={figure.figure} aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <p className={figure.subtitle}>{w('losses.help')}</p>
      <Fan chart={fan} labelledBy={titleId} describedBy={factsId} />
      <FigureText id={factsId} facts={facts} isDone={false} />
      <LazyDetails summary={t('interface.figure.table')}><FigureData chart={chart} caption={title} /></LazyDetails>
    </figure>
  )
}
