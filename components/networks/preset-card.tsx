'use client'
import { useId, useMemo, useState } from 'react'
import { FigureStatus } from '@/components/figure/figure-status'
import { createAnswers } from '@/components/figure/answers'
import { useAnswers, useClosing } from '@/components/figure/use-answer'
import { createWorkerLine } from '@/components/figure/worker-line'
import { useWords } from '@/components/i18n/use-words'
import { useCatalogue } from '@/components/scenario/catalogue'
import { FigureAnchor } from '@/components/scenario/figure-anchor'
import { useScenario } from '@/components/scenario/use-scenario'
import { folderOf } from '@/lib/core/playable'
import type { MessageKey } from '@/lib/i18n/messages'
import type { AnyPreset } from '@/lib/networks/contract'
import { writeLink } from '@/lib/scenario/codec'
import { defaultScenario, type Scenario } from '@/lib/scenario/scenario'
import type { Answer } from '@/lib/worker/protocol'
import styles from './network-page.module.css'

interface PresetCardProps {
  readonly preset: Pick<AnyPreset, 'id' | 'values' | 'metric' | 'options'>
  /** Answers the usual seed and length. */
  readonly initial: Answer
}

/** A question to be guessed first. What the plays say appears on request, with the guess beside it. */
export function PresetCard({ preset, initial }: PresetCardProps) {
  const { t } = useWords()
  const { usual: subject } = useCatalogue()
  const { scenario } = useScenario()
  const name = useId()
  const [guess, setGuess] = useState<string | null>(null)
  const [isShown, setShown] = useState(false)
  const known = useMemo(() => ({ scenario: defaultScenario(subject), answer: initial }), [subject, initial])
  const [answers] = useState(() => createAnswers(createWorkerLine(), (wanted) => ({ now: [{ kind: 'preset', scenario: wanted, preset: preset.id }] }), known, { isSame: samePlays }))
  useClosing(answers)
  const state = useAnswers(answers, isShown ? scenario : null)
  const key = `${folderOf(subject)}.presets.${preset.id}`
  const word = (part: string) => t(`${key}.${part}` as MessageKey)
  const link = writeLink({ ...defaultScenario(subject), metric: preset.metric, values: { ...defaultScenario(subject).values, ...preset.values } }, null, { usual: subject, find: () => subject })
  return (
    <article className={styles.card}>
      <h3>{word('title')}</h3>
      <fieldset>
        <legend>{word('question')}</legend>
        {preset.options.map((option) => (
          <label key={option}>
            <input type="radio" name={name} value={option} checked={guess === option} onChange={() => setGuess(option)} />
            <span>{word(`options.${option}`)}</span>
          </label>
        ))}
      </fieldset>
      {!isShown && <button type="button" onClick={() => setShown(true)}>{t(guess === null ? 'interface.network.showWithout' : 'interface.network.show')}</button>}
      <div role="status">
        {isShown && state.answer && (
          <>
            <Outcome answer={state.answer} guess={guess && `${key}.options.${guess}`} />
            <p>{word('answer')}</p>
          </>
        )}
      </div>
      {isShown && (
        <>
          <FigureStatus state={state} counted="runs" />
          <p><FigureAnchor link={link}>{t('interface.network.inFigure')}</FigureAnchor></p>
        </>
      )}
    </article>
  )
}

/** A bar and its share for each option, the reader's own marked in words. */
function Outcome({ answer: { chart }, guess }: { readonly answer: Answer; readonly guess: string | null }) {
  const { t, quantity } = useWords()
  const percent = (share: number) => quantity(share, 'wholePercent')
  if (chart.kind !== 'shares') throw new Error(`a preset is answered in shares; got "${chart.kind}"`)
  return (
    <ul className={styles.outcome}>
      {chart.rows[0]!.shares.map(({ key, share, low, high }) => (
        <li key={key}>
          {t(key as MessageKey)} {key === guess && <em>{t('interface.network.yourGuess')}</em>}
          <span className={styles.share}>{t('interface.network.share', { share: percent(share), low: percent(low), high: percent(high) })}</span>
          <span className={styles.bar} style={{ inlineSize: `${Math.max(0.5, 100 * share)}%` }} aria-hidden="true" />
        </li>
      ))}
    </ul>
  )
}

/** Presets bring their own values; of the scenario they take seed and length. */
function samePlays(a: Scenario, b: Scenario): boolean {
  return a.model === b.model && a.common.seed === b.common.seed && a.common.epochs === b.common.epochs
}
