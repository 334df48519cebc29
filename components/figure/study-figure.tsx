'use client'
import { useId, useMemo, useState, type ReactNode } from 'react'
import { useWords } from '@/components/i18n/use-words'
import { ParamControl } from '@/components/params/param-control'
import panel from '@/components/params/param.module.css'
import { useCatalogue, useSubject } from '@/components/scenario/catalogue'
import { ShareButton } from '@/components/scenario/share-button'
import { resetStudy, useScenario } from '@/components/scenario/use-scenario'
import { folderOf } from '@/lib/core/playable'
import type { MessageKey } from '@/lib/i18n/messages'
import { defaultScenario, type Scenario } from '@/lib/scenario/scenario'
import type { Answer } from '@/lib/worker/protocol'
import { createAnswers } from './answers'
import { downloadCsv, downloadSvg } from './downloads'
import { FigureData } from './figure-data'
import { FigureStatus } from './figure-status'
import { FigureText } from './figure-text'
import styles from './figure.module.css'
import { LazyDetails } from './lazy-details'
import { StudyPicture } from './study-picture'
import { useAnswers, useClosing } from './use-answer'
import { useSeen } from './use-seen'
import { createWorkerLine } from './worker-line'

interface StudyFigureProps {
  readonly study: string
  /** Answers the defaults. */
  readonly initial: Answer
  /** What there is to say about this study in particular. */
  readonly children?: ReactNode
}

/** More controls than these stand under the picture, lest the page gape beside them. */
const fewControls = 6

/** An experiment beside the plays: its picture, controls, sentences and numbers. */
export function StudyFigure({ study, initial, children }: StudyFigureProps) {
  const { t } = useWords()
  const { scenario } = useScenario()
  const { usual } = useCatalogue()
  const subject = useSubject(scenario.model)
  const known = useMemo(() => ({ scenario: defaultScenario(usual), answer: initial }), [usual, initial])
  const [answers] = useState(() => createAnswers(createWorkerLine(), (wanted) => ({ now: [{ kind: 'study', scenario: wanted, study }] }), known, { isSame: sameStudy(study) }))
  useClosing(answers)
  const [attach, isSeen] = useSeen()
  const state = useAnswers(answers, isSeen ? scenario : null)
  const [titleId, factsId] = [useId(), useId()]
  const answer = state.answer ?? initial
  const about = state.scenario ?? known.scenario
  const isCurrent = state.phase === 'done' && sameStudy(study)(about, scenario)
  const key = `${folderOf(subject)}.studies.${study}` as const
  const title = t(`${key}.title` as MessageKey)
  const params = Object.keys(subject.studies.find(({ id }) => id === study)?.params ?? {})
  return (
    <figure className={`${styles.figure} ${styles.spread}`} aria-labelledby={titleId} ref={attach}>
      <div className={styles.picture}>
        <h3 id={titleId}>{title}</h3>
        <p className={styles.subtitle}>{t(`${key}.text` as MessageKey)}</p>
        <StudyPicture chart={answer.chart} labelledBy={titleId} describedBy={factsId} />
        <FigureStatus state={state.phase === 'done' && !isCurrent ? { ...state, phase: 'idle' } : state} counted="pieces" />
      </div>
      <div className={params.length > fewControls ? styles.below : styles.controls}>
        <div className={panel.grid}>{params.map((name) => <ParamControl key={name} scope="study" study={study} name={name} />)}</div>
        <button type="button" className={panel.resetGroup} onClick={() => resetStudy(study)}>{t('interface.params.resetStudy')}</button>
      </div>
      <div className={styles.reading}>
        <FigureText id={factsId} facts={answer.facts} isDone={isCurrent} />
        {children}
        <LazyDetails summary={t('interface.figure.table')}><FigureData chart={answer.chart} caption={title} /></LazyDetails>
        <div className={styles.tools}>
          <ShareButton />
          <button type="button" onClick={() => downloadCsv(answer, about, study)}>{t('interface.figure.csv')}</button>
          <button type="button" onClick={({ currentTarget }) => downloadSvg(currentTarget.closest('figure')!, title, answer, about, study)}>
            {t('interface.figure.svg')}
          </button>
        </div>
      </div>
    </figure>
  )
}

/** Whether two scenarios ask the same of a study. */
function sameStudy(study: string) {
  const askedOf = ({ model, common, studies }: Scenario) => JSON.stringify([model, common.seed, studies[study]])
  return (a: Scenario, b: Scenario) => askedOf(a) === askedOf(b)
}
