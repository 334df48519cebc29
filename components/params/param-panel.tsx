'use client'
import { useWords } from '../i18n/use-words'
import { useSubject } from '../scenario/catalogue'
import { reset, useLinked } from '../scenario/use-scenario'
import { ParamControl } from './param-control'
import styles from './param.module.css'

interface ParamPanelProps {
  /** Parameters of the model, in reading order. */
  readonly names: readonly string[]
}

/** A group of controls: buttons first, then sliders and options, then the way back to the defaults. */
export function ParamPanel({ names }: ParamPanelProps) {
  const { t } = useWords()
  const { params: set } = useSubject(useLinked((read) => read.scenario.model))
  const changed = useChangedCount(names)
  const toggles = names.filter((name) => set[name]?.kind === 'toggle')
  const others = names.filter((name) => set[name]?.kind !== 'toggle')
  return (
    <div className={styles.panel}>
      {toggles.length > 0 && <div className={styles.toggles}>{toggles.map((name) => <ParamControl key={name} scope="model" name={name} />)}</div>}
      <div className={styles.grid}>{others.map((name) => <ParamControl key={name} scope="model" name={name} />)}</div>
      <button
        type="button" className={styles.resetGroup} disabled={changed === 0}
        onClick={({ currentTarget }) => {
          reset(names)
          Array.from(currentTarget.parentElement?.querySelectorAll('input') ?? []).at(-1)?.focus() // this button goes away
        }}
      >
        {t('interface.params.resetGroup', { count: Math.max(1, changed) })}
      </button>
    </div>
  )
}

/** How many of these parameters differ from their defaults. */
export function useChangedCount(names: readonly string[]): number {
  const { params: set } = useSubject(useLinked((read) => read.scenario.model))
  return useLinked(({ scenario }) => names.filter((name) => scenario.values[name] !== set[name]!.default).length)
}
