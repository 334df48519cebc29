'use client'
import { useEffect, useId, useState } from 'react'
import { canChangeFrom, withChange, withoutChange } from '@/lib/networks/bittensor/workbench/edit-sheet'
import { startOfRows } from '@/lib/networks/bittensor/workbench/sheet'
import { chooseEpoch, currentBench, editSheet, useBenchWords, type Bench } from './bench'
import styles from './bench.module.css'

/** Milliseconds per epoch. */
const pace = { usual: 700, calm: 1500 }

/** Goes through the epochs by step, jump or on its own; it never starts by itself. */
export function Player({ bench }: { readonly bench: Bench }) {
  const { w } = useBenchWords()
  const id = useId()
  const [isPlaying, play] = usePlaying()
  const { at, course: { epochs } } = bench
  const last = epochs.length
  const go = (epoch: number) => {
    play(false)
    chooseEpoch(epoch)
  }
  const position = w('player.position', { epoch: at, epochs: last })
  return (
    <div className={styles.player} role="group" aria-label={w('player.label')}>
      <div className={styles.buttons}>
        <StepButton label={w('player.first')} isOff={at === 1} path="M3 2h2v12H3zM14 2v12L6 8z" onClick={() => go(1)} />
        <StepButton label={w('player.back')} isOff={at === 1} path="M10.5 2L12 3.5 7.5 8l4.5 4.5-1.5 1.5L4.5 8z" onClick={() => go(at - 1)} />
        <StepButton
          label={w(isPlaying ? 'player.pause' : 'player.play')} isOff={last === 1} path={isPlaying ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M4 2v12l9-6z'}
          onClick={() => {
            if (!isPlaying && at === last) chooseEpoch(1)
            play(!isPlaying)
          }}
        />
        <StepButton label={w('player.forward')} isOff={at === last} path="M5.5 2L4 3.5 8.5 8 4 12.5 5.5 14l6-6z" onClick={() => go(at + 1)} />
        <StepButton label={w('player.last')} isOff={at === last} path="M11 2h2v12h-2zM2 2v12l8-6z" onClick={() => go(last)} />
      </div>
      <label htmlFor={id} className={styles.position}>{position}</label>
      <input
        id={id} type="range" min={1} max={last} step={1} value={at} aria-valuetext={position}
        onChange={({ currentTarget }) => go(currentTarget.valueAsNumber)}
      />
      <Changes bench={bench} onGo={go} />
    </div>
  )
}

function usePlaying() {
  const [isPlaying, play] = useState(false)
  useEffect(() => {
    if (!isPlaying) return
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const timer = setInterval(() => {
      const { at, course } = currentBench()
      if (document.hidden || at >= course.epochs.length) play(false)
      else chooseEpoch(at + 1)
    }, isCalm ? pace.calm : pace.usual)
    return () => clearInterval(timer)
  }, [isPlaying])
  return [isPlaying, play] as const
}

interface StepButtonProps {
  readonly label: string
  readonly isOff: boolean
  readonly path: string
  onClick(): void
}

function StepButton({ label, isOff, path, onClick }: StepButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} aria-disabled={isOff} onClick={() => { if (!isOff) onClick() }}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d={path} /></svg>
    </button>
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
