'use client'
import { useRef, type CSSProperties } from 'react'
import type { NumberParam } from '@/lib/core/param'
import { positionOf, valueAt } from '@/lib/core/param-scale'
import { valueAfterKey } from './keys'
import styles from './slider.module.css'

interface SliderProps {
  readonly id: string
  readonly param: NumberParam
  readonly value: number
  /** The value with its unit, as it is read out. */
  readonly text: string
  onSet(value: number): void
}

const logSteps = 1000

/** A native slider with the plausible range and the default marked on its track. Escape takes back what began with the last grip. */
export function Slider({ id, param, value, text, onSet }: SliderProps) {
  const before = useRef(value)
  const remember = () => { before.current = value }
  const [low, high] = param.plausible ?? [param.min, param.min]
  const places = { '--low': positionOf(param, low), '--high': positionOf(param, high), '--default': positionOf(param, param.default) }
  const isLog = param.scale === 'log'
  return (
    <div className={styles.slider} style={places as CSSProperties}>
      <span className={styles.track} />
      {param.plausible && <span className={styles.plausible} />}
      <span className={styles.default} />
      <input
        id={id} type="range" aria-valuetext={text}
        min={isLog ? 0 : param.min} max={isLog ? logSteps : param.max} step={isLog ? 1 : param.step}
        value={isLog ? Math.round(positionOf(param, value) * logSteps) : value}
        onChange={(event) => {
          const place = event.currentTarget.valueAsNumber
          onSet(isLog ? valueAt(param, place / logSteps) : place)
        }}
        onFocus={remember}
        onPointerDown={remember}
        onKeyDown={(event) => {
          const next = event.key === 'Escape' ? before.current : valueAfterKey(param, value, event.key, event.shiftKey)
          if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return
          event.preventDefault()
          onSet(next)
        }}
      />
    </div>
  )
}
