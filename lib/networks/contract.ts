import type { AnyPlayable, Chance, Metric, Playable, Trace } from '../core/playable'
import type { AnyValues, ParamSet, ValuesOf } from '../core/param'
import { fork, streamOf, type Stream } from '../core/random'
import type { Source } from '../core/source'
import { createLedger, type Ledger } from '../economy/contributor-ledger'

/** Where a rule stands: in force, replaced, proposed, only in a simulator, or in force but not public. */
export type Standing = 'live' | 'past' | 'proposed' | 'simulator' | 'unknown'

/** A dated rule set. Words: `editions.<id>.{name,help}`. */
export interface Edition {
  readonly id: string
  readonly standing: Standing
  /** ISO date (or year and month) from which and, where it is over, until which it was in force. */
  readonly from?: string
  readonly until?: string
  readonly source: Source
}

/** Who takes part. Words: `roles.<id>.{name,help}`; the id is the network's own word, `part` the word that all networks share. */
export interface Role {
  readonly id: string
  readonly part: 'contributor' | 'evaluator' | 'delegator' | 'customer' | 'owner' | 'governor'
}

/** Chance and length of one play of a network. */
export interface NetworkPlay extends Chance {
  readonly epochs: number
}

/** A network at work. */
export interface Mechanism {
  /** Contributors in its books; index `i` is the same one everywhere. */
  readonly size: number
  /** Plays one epoch: posts every token move to the ledger. */
  epoch(ledger: Ledger): void
  /** Writes what the epoch just played was like to `row[metric * actors + actor]`; finite numbers only. */
  observe(ledger: Ledger, row: Float64Array): void
}

/**
 * A question in plain words that a play answers. The reader guesses one of the options; then the plays decide.
 * Words: `presets.<id>.{title,question,options.<option>,answer}`.
 */
export interface Preset<S extends ParamSet = ParamSet, MetricId extends string = string> {
  readonly id: string
  readonly values: Partial<ValuesOf<S>>
  /** What to look at. */
  readonly metric: MetricId
  readonly options: readonly string[]
  /** The option that one play speaks for; over many plays each option gets its share of them. */
  verdict(trace: Trace, rowOf: (metric: MetricId, actor: string) => Float64Array): string
}

export interface Network<S extends ParamSet = ParamSet, MetricId extends string = string> extends Playable<S, MetricId, NetworkPlay> {
  readonly kind: 'network'
  /** Network on whose chain this one lives, if any. The only other network it may import. */
  readonly host?: string
  readonly editions: readonly Edition[]
  readonly roles: readonly Role[]
  readonly presets: readonly Preset<S, MetricId>[]
  /** Parameters that matter most to what is seen first; their controls stand beside the figure. */
  readonly mainParams: readonly (keyof S & string)[]
  /** The most tokens that one epoch may issue. */
  issuanceCeiling(values: ValuesOf<S>): number
  start(values: ValuesOf<S>, stream: Stream): Mechanism
}

/** A preset as the registry holds it. */
export interface AnyPreset extends Omit<Preset, 'values'> {
  readonly values: AnyValues
}

/** A network as the registry holds it. */
export interface AnyNetwork extends AnyPlayable {
  readonly kind: 'network'
  readonly host?: string
  readonly editions: readonly Edition[]
  readonly roles: readonly Role[]
  readonly presets: readonly AnyPreset[]
  readonly mainParams: readonly string[]
  issuanceCeiling(values: AnyValues): number
  start(values: AnyValues, stream: Stream): Mechanism
}

type Declared<S extends ParamSet, M extends string> = Omit<Network<S, M>, 'kind' | 'play' | 'undisturbed' | 'marks' | 'xUnit'>

/** Completes a network: a play is its mechanism run epoch by epoch on books of its own. */
export function defineNetwork<S extends ParamSet, M extends string>(declared: Declared<S, M>): Network<S, M> {
  return {
    ...declared,
    kind: 'network',
    xUnit: 'epoch',
    play: (values, { seed, replicate, epochs }) => playEpochs(declared.start(values, fork(streamOf(seed, declared.id), replicate)), declared, epochs),
    undisturbed: (values) => values,
    marks: () => [],
  }
}

function playEpochs(mechanism: Mechanism, { metrics, actors }: { metrics: readonly Metric[]; actors: readonly string[] }, epochs: number): Trace {
  const ledger = createLedger(mechanism.size)
  const rows = Array.from({ length: metrics.length * actors.length }, () => new Float64Array(epochs))
  const row = new Float64Array(rows.length)
  for (let t = 0; t < epochs; t++) {
    ledger.beginEpoch()
    mechanism.epoch(ledger)
    mechanism.observe(ledger, row)
    for (let r = 0; r < row.length; r++) rows[r]![t] = row[r]!
  }
  return { x: Float64Array.from({ length: epochs }, (_, t) => t + 1), rows }
}
