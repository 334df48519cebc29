import dynamic from 'next/dynamic'
import { useWords } from '@/components/i18n/use-words'
import { nameWord } from '@/components/charts/name-word'
import type { Scenario } from '@/lib/scenario/scenario'
import type { Answers } from './answers'
import { FigureData } from './figure-data'
import { FigureStatus } from './figure-status'
import { FigureText } from './figure-text'
import styles from './figure.module.css'
import { LazyDetails } from './lazy-details'
import { useAnswers } from './use-answer'

interface DriversPartProps {
  readonly answers: Answers
  /** Whose drivers to look for; `null`: not yet, the plays are not there. */
  readonly wanted: Scenario | null
}

const Bars = dynamic(() => import('@/components/charts/bars').then(({ Bars }) => Bars), { ssr: false, loading: () => <div className={styles.barsRoom} /> })

/** What the gap between the contenders goes with. Mounted when the reader opens it. */
export function DriversPart({ answers, wanted }: DriversPartProps) {
  const words = useWords()
  const state = useAnswers(answers, wanted)
  const { answer } = state
  const { t } = words
  if (answer?.chart.kind !== 'bars') return <div className={styles.barsRoom}><p>{t('interface.figure.progress.waiting')}</p></div>
  const { chart, facts } = answer
  const title = t('interface.figure.drivers.title', { metric: nameWord(words, chart.key) })
  return (
    <>
      <h4>{title}</h4>
      <Bars chart={chart} />
      <FigureStatus state={state} counted="settings" />
      <FigureText facts={facts} isDone={state.phase === 'done'} />
      <p>{t('views.drivers.how')}</p>
      <LazyDetails summary={t('interface.figure.table')}><FigureData chart={chart} caption={title} /></LazyDetails>
    </>
  )
}
