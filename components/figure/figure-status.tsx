import { useWords } from '@/components/i18n/use-words'
import type { AnswerState } from './answer-state'
import styles from './figure.module.css'

type Counted = 'runs' | 'settings' | 'pieces'

interface FigureStatusProps {
  readonly state: AnswerState
  /** What the experiment consists of. */
  readonly counted: Counted
  /** Digest the link promises; `null`: none. */
  readonly expected?: string | null
}

/** How far the computation is, and what went wrong. The troubles are spoken, the counting is not. */
export function FigureStatus({ state, counted, expected = null }: FigureStatusProps) {
  const { t } = useWords()
  const digest = state.answer?.digest ?? null
  return (
    <>
      <div className={styles.status}>
        <p>{progressText(state, counted, t)}</p>
        <progress max={1} value={shareDone(state)} aria-hidden="true" />
        {digest && state.phase === 'done' && <p><span title={t('interface.figure.digestHelp')}>{t('interface.figure.digest', { digest })}</span></p>}
      </div>
      <div className={styles.trouble} role="status">
        {state.wasReplaced && <p>{t('interface.figure.trouble.replaced')}</p>}
        {state.failure !== null && <p>{t('interface.figure.trouble.failed', { message: state.failure })}</p>}
        {expected && digest && state.phase === 'done' && expected !== digest && (
          <p>{t('interface.figure.trouble.changed', { expected, digest })}</p>
        )}
      </div>
    </>
  )
}

function shareDone({ phase, answer }: AnswerState): number {
  if (phase === 'done') return 1
  return phase === 'running' && answer ? answer.done / answer.of : 0
}

function progressText({ phase, answer, failure }: AnswerState, counted: Counted, t: ReturnType<typeof useWords>['t']): string {
  if (failure !== null) return ''
  const numbers = { done: answer?.done ?? 0, of: answer?.of ?? 0 }
  switch (phase) {
    case 'idle': return t('interface.figure.progress.idle')
    case 'waiting': return t('interface.figure.progress.waiting')
    case 'preview': return t('interface.figure.progress.preview', numbers)
    case 'running': return t(`interface.figure.progress.running.${counted}`, numbers)
    case 'done': return t(`interface.figure.progress.done.${counted}`, numbers)
  }
}
