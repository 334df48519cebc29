'use client'
import { useId, useState } from 'react'
import { exportCsv, exportJson, exports, type Export } from '@/lib/networks/bittensor/workbench/export-matrix'
import { useBenchWords, type Bench } from './bench'
import styles from './bench.module.css'

/** Files of what the chosen epoch shows. */
export function ExportTools({ bench }: { readonly bench: Bench }) {
  const { w } = useBenchWords()
  const id = useId()
  const [what, setWhat] = useState<Export>('table')
  const { sheet, course, view } = bench
  const name = `anreiz-bittensor-${course.profile}-${view.epoch}`
  return (
    <div className={styles.paste}>
      <p>{w('export.how', { epoch: view.epoch })}</p>
      <div className={styles.select}>
        <label htmlFor={id}>{w('export.what')}</label>
        <select id={id} value={what} onChange={({ currentTarget }) => setWhat(currentTarget.value as Export)}>
          {exports.map((part) => <option key={part} value={part}>{w(`export.options.${part}`)}</option>)}
        </select>
      </div>
      <div className={styles.buttons}>
        <button type="button" onClick={() => save(exportCsv(what, sheet, view), 'text/csv', `${name}-${what}.csv`)}>{w('export.csv')}</button>
        <button type="button" onClick={() => save(exportJson(sheet, course, view), 'application/json', `${name}.json`)}>{w('export.json')}</button>
      </div>
    </div>
  )
}

function save(content: string, type: string, name: string) {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000) // some browsers read the blob only after the click has returned
}
