'use client'
import { useId, useMemo, useState } from 'react'
import { Shares } from '@/components/charts/shares'
import { useWords } from '@/components/i18n/use-words'
import { useScenario } from '@/components/scenario/use-scenario'
import { defaultScenario } from '@/lib/scenario/scenario'
import type { Answer } from '@/lib/worker/protocol'
import { createAnswers, sameWorld } from './answers'
import { downloadCsv } from './downloads'
import { DriversPart } from './drivers-part'
import { FigureStatus } from './figure-status'
import { FigureText } from './figure-text'
import styles from './figure.module.css'
import { LazyDetails } from './lazy-details'
import { planDrivers, planLeaders } from './plans'
import { useAnswers, useClosing } from './use-answer'
import { useSeen } from './use-seen'
import { createWorkerLine } from './worker-line'

/** In which share of the plausible settings each contender is ahead, metric by metric. `initial` answers the default scenario. */
export function LeadersFigure({ initial }: { initial: Answer }) {
  const { t } = useWords()
  const { scenario } = useScenario()
  const known = useMemo(() => ({ scenario: defaultScenario(), answer: initial }), [initial])
  const [{ leaders, drivers }] = useState(() => {
    const line = createWorkerLine() // one worker for both: they look at the same plays
    return { leaders: createAnswers(line, planLeaders, known), drivers: createAnswers(line, planDrivers, null) }
  })
  useClosing(leaders)
  useClosing(drivers)
  const [attach, isSeen] = useSeen()
  const state = useAnswers(leaders, isSeen ? scenario : null)
  const titleId = useId()
  const factsId = useId()
  const answer = state.answer ?? initial
  const about = state.scenario ?? known.scenario
  if (answer.chart.kind !== 'shares') throw new Error(`the headline shows shares; got "${answer.chart.kind}"`)
  const isSettled = state.phase === 'done' && sameWorld(about, scenario)
  const isStale = state.phase === 'done' && !isSettled // nobody has looked since the settings changed
  return (
    <figure className={styles.figure} aria-labelledby={titleId} ref={attach}>
      <h3 id={titleId}>{t('views.leaders.title')}</h3>
      <p className={styles.subtitle}>{t('interface.figure.leaders.subtitle', { count: about.common.years })}</p>
      <div className={isStale ? styles.stale : undefined}><Shares chart={answer.chart} caption={t('views.leaders.title')} /></div>
      <FigureStatus state={isStale ? { ...state, phase: 'idle' } : state} counted="settings" />
      <details>
        <summary>{t('interface.figure.leaders.inWords')}</summary>
        <FigureText id={factsId} facts={answer.facts} isDone={isSettled} />
      </details>
      <details>
        <summary>{t('interface.figure.howTo')}</summary>
        <p>{t('views.leaders.how')}</p>
      </details>
      <LazyDetails summary={t('views.drivers.title')}>
        <DriversPart answers={drivers} wanted={isSettled ? scenario : null} />
      </LazyDetails>
      <div className={styles.tools}>
        <button type="button" onClick={() => downloadCsv(answer, about, 'leaders')}>{t('interface.figure.csv')}</button>
      </div>
    </figure>
  )
}
