'use client'
import { useId, useState } from 'react'
import type { SheetFault } from '@/lib/core/study'
import type { MessageKey } from '@/lib/i18n/messages'
import { parsePasted } from '@/lib/networks/bittensor/workbench/parse-pasted'
import { editSheet, useBenchWords, type Bench, type BenchWords } from './bench'
import styles from './bench.module.css'

/** So many faults are told one by one; the rest is counted. */
const most = 12

interface Outcome {
  readonly message: string
  readonly faults: readonly SheetFault[]
}

/** A field for a table from elsewhere. What had to be mended is told cell by cell. */
export function PasteTools({ bench }: { readonly bench: Bench }) {
  const words = useBenchWords()
  const { w } = words
  const id = useId()
  const [text, setText] = useState('')
  const [hasStakes, setHasStakes] = useState(true)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const take = () => {
    const { sheet, faults } = parsePasted(text, { hasStakes, stakes: bench.sheet.start.map(({ stake }) => stake) })
    if (sheet) editSheet(() => sheet)
    const message = sheet ? w('paste.taken', { validators: sheet.start.length, miners: sheet.miners, faults: faults.length }) : w('paste.refused')
    setOutcome({ message, faults })
  }
  return (
    <div className={styles.paste}>
      <label htmlFor={id}>{w('paste.label')}</label>
      <p id={`${id}how`}>{w('paste.how')}</p>
      <textarea id={id} aria-describedby={`${id}how`} rows={6} spellCheck={false} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />
      <label className={styles.check}>
        <input type="checkbox" checked={hasStakes} onChange={({ currentTarget }) => setHasStakes(currentTarget.checked)} />
        {w('paste.hasStakes')}
      </label>
      <div className={styles.buttons}><button type="button" disabled={text.trim() === ''} onClick={take}>{w('paste.take')}</button></div>
      <div role="status">{outcome && <><p>{outcome.message}</p><FaultList words={words} faults={outcome.faults} /></>}</div>
    </div>
  )
}

function FaultList({ words: { t, w }, faults }: { readonly words: BenchWords; readonly faults: readonly SheetFault[] }) {
  if (faults.length === 0) return null
  return (
    <ul>
      {faults.slice(0, most).map(({ key, values }, index) => <li key={index}>{t(`networks.bittensor.sheets.${key}` as MessageKey, values)}</li>)}
      {faults.length > most && <li>{w('paste.more', { count: faults.length - most })}</li>}
    </ul>
  )
}
