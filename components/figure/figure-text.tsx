import { memo } from 'react'
import type { Fact } from '@/lib/core/chart'
import type { MessageKey } from '@/lib/i18n/messages'
import { nameWord } from '@/components/charts/name-word'
import { rangeInWords } from '@/components/i18n/range-text'
import { useWords } from '@/components/i18n/use-words'
import type { Words } from '@/components/i18n/words'
import styles from './figure.module.css'

interface FigureTextProps {
  readonly id?: string
  readonly facts: readonly Fact[]
  /** Whether these are the final numbers. Only those are spoken to readers who cannot see the picture move. */
  readonly isDone: boolean
}

/** The findings as sentences. */
export const FigureText = memo(function FigureText({ id, facts, isDone }: FigureTextProps) {
  const words = useWords()
  const sentences = facts.map((fact) => sentenceOf(words, fact))
  return (
    <>
      <ul id={id} className={styles.facts}>
        {sentences.map((sentence, index) => <li key={index}>{sentence}</li>)}
      </ul>
      <p className="unseen" role="status">{isDone ? sentences.join(' ') : ''}</p>
    </>
  )
})

/**
 * A fact in the reader's language: every number once with its unit and once bare for plurals, every name as a word.
 * What runs from `low` to `high` is also there as one `range`.
 */
export function sentenceOf(words: Words, { key, values, names = {} }: Fact): string {
  const numbers = Object.entries(values).flatMap(([name, { value, unit }]) => [[name, words.quantity(value, unit)], [`${name}Count`, value]] as const)
  const called = Object.entries(names).map(([name, of]) => [name, nameWord(words, of)] as const)
  const { low, high } = values
  const range = low && high ? [['range', rangeInWords(words, low.value, high.value, high.unit)] as const] : []
  return words.t(key as MessageKey, Object.fromEntries([...numbers, ...called, ...range]))
}
