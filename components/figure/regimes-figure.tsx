'use client'
import { useId, useMemo, type ReactNode } from 'react'
import { Fan } from '@/components/charts/fan'
import { nameWord } from '@/components/charts/name-word'
import { useWords } from '@/components/i18n/use-words'
import { ShareButton } from '@/components/scenario/share-button'
import { useScenario } from '@/components/scenario/use-scenario'
import { modelById } from '@/lib/models/registry'
import { defaultScenario, type Scenario } from '@/lib/scenario/scenario'
import type { Answer } from '@/lib/worker/protocol'
import { sameScenario } from './answers'
import { downloadCsv, downloadSvg } from './downloads'
import { FigureData } from './figure-data'
import { FigureStatus } from './figure-status'
import { FigureText } from './figure-text'
import styles from './figure.module.css'
import { LazyDetails } from './lazy-details'
import { MetricChoice } from './metric-choice'
import { useAnswer } from './use-answer'

interface RegimesFigureProps {
  /** Answers the default scenario. */
  readonly initial: Answer
  /** Controls of the figure: beside the picture where there is room, otherwise between picture and text. */
  readonly children?: ReactNode
  /** Further controls, under the picture. */
  readonly below?: ReactNode
}

/** The contenders over time, for the metric the reader chooses. */
export function RegimesFigure({ initial, children, below }: RegimesFigureProps) {
  const words = useWords()
  const { t, quantity } = words
  const { scenario, digest: expected, setMetric } = useScenario()
  const known = useMemo(() => ({ scenario: defaultScenario(), answer: initial }), [initial])
  const state = useAnswer(scenario, known)
  const [titleId, factsId] = [useId(), useId()]
  const answer = state.answer ?? initial
  const about = state.scenario ?? known.scenario
  const { chart, facts, digest } = answer
  if (chart.kind !== 'fan') throw new Error(`the figure of the contenders is a fan; got "${chart.kind}"`)
  const isCurrent = state.phase === 'done' && sameScenario(about, scenario)
  const title = t('views.fan.title', { metric: nameWord(words, chart.key), years: quantity(about.common.years, 'year') })
  return (
    <figure className={`${styles.figure} ${styles.spread}`} aria-labelledby={titleId}>
      <div className={styles.picture}>
        <MetricChoice model={scenario.model} metric={scenario.metric} onMetric={setMetric} />
        <h3 id={titleId}>{title}</h3>
        <p className={styles.subtitle}>{t(`${chart.key}.help` as 'models.')}</p>
        <Fan chart={chart} labelledBy={titleId} describedBy={factsId} />
        <FigureStatus state={state.phase === 'done' && !isCurrent ? { ...state, phase: 'waiting' } : state} counted="runs" expected={isCurrent ? expected : null} />
      </div>
      {children && <div className={styles.controls}>{children}</div>}
      {below && <div className={styles.below}>{below}</div>}
      <div className={styles.reading}>
        <FigureText id={factsId} facts={facts} isDone={isCurrent} />
        <details>
          <summary>{t('interface.figure.howTo')}</summary>
          <p>{t('views.fan.how')} {chart.baseline.length > 0 && t('interface.figure.howToBaseline')}</p>
          <p>{t('interface.figure.origin', originOf(about, quantity))}</p>
        </details>
        <LazyDetails summary={t('interface.figure.table')}><FigureData chart={chart} caption={title} /></LazyDetails>
        <div className={styles.tools}>
          <ShareButton digest={isCurrent ? digest : null} />
          <button type="button" onClick={() => downloadCsv(answer, about, about.metric)}>{t('interface.figure.csv')}</button>
          <button type="button" onClick={({ currentTarget }) => downloadSvg(currentTarget.closest('figure')!, title, answer, about, about.metric)}>
            {t('interface.figure.svg')}
          </button>
        </div>
      </div>
    </figure>
  )
}

function originOf({ model, common }: Scenario, quantity: (value: number, unit: 'count' | 'none') => string) {
  return {
    runs: quantity(common.runs, 'count'),
    agents: quantity(common.agents, 'count'),
    seed: String(common.seed),
    revision: String(modelById(model)?.revision ?? 0),
  }
}
