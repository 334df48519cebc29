'use client'
import { useEffect, useEffectEvent, useId, useState, type ReactNode } from 'react'
import styles from './player.module.css'

/** Milliseconds per epoch. */
const pace = { usual: 700, calm: 1500 }

/** Words of a player, in the network's own terms. */
export interface PlayerWords {
  readonly label: string
  readonly first: string
  readonly back: string
  readonly play: string
  readonly pause: string
  readonly forward: string
  readonly last: string
  /** Where it stands, such as "Epoch 3 of 40". */
  readonly position: string
}

interface PlayerProps {
  readonly words: PlayerWords
  /** The chosen epoch, from 1 to `last`. */
  readonly at: number
  readonly last: number
  onChoose(epoch: number): void
  /** What stands below the slider. Going somewhere from there stops the player. */
  readonly children?: (go: (epoch: number) => void) => ReactNode
}

/** Goes through the epochs by step, jump or on its own; it never starts by itself. */
export function Player({ words, at, last, onChoose, children }: PlayerProps) {
  const id = useId()
  const [isPlaying, play] = useState(false)
  useTicking(isPlaying, () => {
    if (document.hidden || at >= last) play(false)
    else onChoose(at + 1)
  })
  const go = (epoch: number) => {
    play(false)
    onChoose(epoch)
  }
  return (
    <div className={styles.player} role="group" aria-label={words.label}>
      <div className={styles.buttons}>
        <StepButton label={words.first} isOff={at === 1} path="M3 2h2v12H3zM14 2v12L6 8z" onClick={() => go(1)} />
        <StepButton label={words.back} isOff={at === 1} path="M10.5 2L12 3.5 7.5 8l4.5 4.5-1.5 1.5L4.5 8z" onClick={() => go(at - 1)} />
        <StepButton
          label={isPlaying ? words.pause : words.play} isOff={last === 1} path={isPlaying ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M4 2v12l9-6z'}
          onClick={() => {
            if (!isPlaying && at === last) onChoose(1)
            play(!isPlaying)
          }}
        />
        <StepButton label={words.forward} isOff={at === last} path="M5.5 2L4 3.5 8.5 8 4 12.5 5.5 14l6-6z" onClick={() => go(at + 1)} />
        <StepButton label={words.last} isOff={at === last} path="M11 2h2v12h-2zM2 2v12l8-6z" onClick={() => go(last)} />
      </div>
      <label htmlFor={id} className={styles.position}>{words.position}</label>
      <input
        id={id} type="range" min={1} max={last} step={1} value={at} aria-valuetext={words.position}
        onChange={({ currentTarget }) => go(currentTarget.valueAsNumber)}
      />
      {children?.(go)}
    </div>
  )
}

/** Calls `tick` again and again while it runs; more slowly where the reader asks for calm. */
function useTicking(isRunning: boolean, tick: () => void) {
  const onTick = useEffectEvent(tick)
  useEffect(() => {
    if (!isRunning) return
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const timer = setInterval(() => onTick(), isCalm ? pace.calm : pace.usual)
    return () => clearInterval(timer)
  }, [isRunning])
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
