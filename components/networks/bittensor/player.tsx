'use client'
import { Player as EpochPlayer } from '@/components/networks/player'
import { canChangeFrom, withChange, withoutChange } from '@/lib/networks/bittensor/workbench/edit-sheet'
import { startOfRows } from '@/lib/networks/bittensor/workbench/sheet'
import { chooseEpoch, editSheet, useBenchWords, type Bench } from './bench'
import styles from './bench.module.css'

/** Goes through the epochs of the table, and says from which of them on it is another one. */
export function Player({ bench }: { readonly bench: Bench }) {
  const { w } = useBenchWords()
  const { at, course: { epochs } } = bench
  const words = {
    label: w('player.label'), first: w('player.first'), back: w('player.back'), play: w('player.play'), pause: w('player.pause'),
    forward: w('player.forward'), last: w('player.last'), position: w('player.position', { epoch: at, epochs: epochs.length }),
  }
  return (
    <EpochPlayer words={words} at={at} last={epochs.length} onChoose={chooseEpoch}>
      {(go) => <Changes bench={bench} onGo={go} />}
    </EpochPlayer>
  )
}

/** The epochs from which the table is another one, and how to add or drop such an epoch. */
function Changes({ bench, onGo }: { readonly bench: Bench; onGo(epoch: number): void }) {
  const { w } = useBenchWords()
  const { sheet, at } = bench
  const start = startOfRows(sheet, at)
  return (
    <div className={styles.changes}>
      <span>{w('changes.label')}</span>
      <ul>
        {[1, ...sheet.changes.map(({ from }) => from)].filter((from) => from <= bench.course.epochs.length).map((from) => (
          <li key={from}>
            <button type="button" aria-pressed={from === start} aria-label={w('changes.go', { epoch: from })} onClick={() => onGo(from)}>{from}</button>
          </li>
        ))}
      </ul>
      {canChangeFrom(sheet, at) && (
        <button type="button" onClick={() => editSheet((old) => withChange(old, at))}>{w('changes.add', { epoch: at })}</button>
      )}
      {start > 1 && <button type="button" onClick={() => editSheet((old) => withoutChange(old, start))}>{w('changes.remove', { epoch: start })}</button>}
    </div>
  )
}
