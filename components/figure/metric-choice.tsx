import { memo, useId } from 'react'
import { nameWord } from '@/components/charts/name-word'
import { useWords } from '@/components/i18n/use-words'
import { modelById } from '@/lib/models/registry'
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
  return (
    <fieldset className={styles.choice}>
      <legend>{words.t('interface.figure.metric')}</legend>
      {modelById(model)?.metrics.map(({ id }) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === metric} onChange={() => onMetric(id)} />
          <span>{nameWord(words, `models.${model}.metrics.${id}`)}</span>
        </label>
      ))}
    </fieldset>
  )
})
