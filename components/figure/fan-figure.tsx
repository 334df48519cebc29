'use client'
import { useId, useMemo, type ReactNode } from 'react'
import { Fan } from '@/components/charts/fan'
import { nameWord } from '@/components/charts/name-word'
import { useWords } from '@/components/i18n/use-words'
import type { Words } from '@/components/i18n/words'
import { ShareButton } from '@/components/scenario/share-button'
import { useScenario } from '@/components/scenario/use-scenario'
import { useCatalogue, useSubject } from '@/components/scenario/catalogue'
import type { Declared } from '@/lib/core/playable'
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

interface FanFigureProps {
  /** Answers the default scenario. */
  readonly initial: Answer
  /** Controls of the figure: beside the picture where there is room, otherwise between picture and text. */
  readonly children?: ReactNode
  /** Further controls, under the picture. */
  readonly below?: ReactNode
}

/** The actors of what the page is about over time, for the metric the reader chooses. */
export function FanFigure({ initial, children, below }: FanFigureProps) {
  const words = useWords()
  const { t } = words
  const { scenario, digest: expected, setMetric } = useScenario()
  const { usual } = useCatalogue()
  const known = useMemo(() => ({ scenario: defaultScenario(usual), answer: initial }), [usual, initial])
  const state = useAnswer(scenario, known)
  const [titleId, factsId] = [useId(), useId()]
  const answer = state.answer ?? initial
  const about = state.scenario ?? known.scenario
  const { chart, facts, digest } = answer
  if (chart.kind !== 'fan') throw new Error(`the figure of the actors is a fan; got "${chart.kind}"`)
  const isCurrent = state.phase === 'done' && sameScenario(about, scenario)
  const subject = useSubject(about.model)
  const title = titleOf(words, subject, about, chart.key)
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
          <p>{originOf(words, subject, about)}</p>
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

function titleOf(words: Words, { kind }: Declared, { common }: Scenario, metricKey: string): string {
  const metric = nameWord(words, metricKey)
  if (kind === 'network') return words.t('views.fan.networkTitle', { metric, epochs: words.quantity(common.epochs, 'epoch') })
  return words.t('views.fan.title', { metric, years: words.quantity(common.years, 'year') })
}

function originOf({ t, quantity }: Words, { kind, revision }: Declared, { common }: Scenario) {
  const values = { runs: quantity(common.runs, 'count'), seed: String(common.seed), revision: String(revision) }
  return kind === 'network'
    ? t('interface.figure.networkOrigin', values)
    : t('interface.figure.origin', { ...values, agents: quantity(common.agents, 'count') })
}
