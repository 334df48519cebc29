'use client'
import { useState } from 'react'
import { resetStudy } from '@/components/scenario/use-scenario'
import { withMiner, withValidator } from '@/lib/networks/bittensor/workbench/edit-sheet'
import { sheetLimits } from '@/lib/networks/bittensor/workbench/sheet'
import { benchStudy, editSheet, useBenchWords, type Bench } from './bench'
import styles from './bench.module.css'
import { ExportTools } from './export-tools'
import { PasteTools } from './paste-tools'

/** What can be done with the whole table. */
export function TableTools({ bench }: { readonly bench: Bench }) {
  const { w } = useBenchWords()
  const [open, setOpen] = useState<'paste' | 'export' | null>(null)
  const { start, miners } = bench.sheet
  const toggle = (part: 'paste' | 'export') => setOpen(open === part ? null : part)
  return (
    <div>
      <div className={styles.buttons}>
        <button type="button" disabled={start.length >= sheetLimits.validators} onClick={() => editSheet(withValidator)}>{w('table.addValidator')}</button>
        <button type="button" disabled={miners >= sheetLimits.miners} onClick={() => editSheet(withMiner)}>{w('table.addMiner')}</button>
        <button type="button" aria-expanded={open === 'paste'} onClick={() => toggle('paste')}>{w('table.paste')}</button>
        <button type="button" aria-expanded={open === 'export'} onClick={() => toggle('export')}>{w('table.export')}</button>
        <button type="button" onClick={() => resetStudy(benchStudy)}>{w('table.reset')}</button>
      </div>
      {open === 'paste' && <PasteTools bench={bench} />}
      {open === 'export' && <ExportTools bench={bench} />}
    </div>
  )
}
