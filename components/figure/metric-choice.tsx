import { memo, useId } from 'react'
import { nameWord } from '@/components/charts/name-word'
import { useWords } from '@/components/i18n/use-words'
import { useSubject } from '@/components/scenario/catalogue'
import { metricKey } from '@/lib/views/keys'
import styles from './metric-choice.module.css'

interface MetricChoiceProps {
  readonly model: string
  readonly metric: string
  onMetric(metric: string): void
}

/** What to look at, as a row of radio buttons. */
export const MetricChoice = memo(function MetricChoice({ model, metric, onMetric }: MetricChoiceProps) {
  const words = useWords()
  const name = useId()
  const subject = useSubject(model)
  return (
    <fieldset className={styles.choice}>
      <legend>{words.t('interface.figure.metric')}</legend>
      {subject.metrics.map(({ id }) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === metric} onChange={() => onMetric(id)} />
          <span>{nameWord(words, metricKey(subject, id))}</span>
        </label>
      ))}
    </fieldset>
  )
})
