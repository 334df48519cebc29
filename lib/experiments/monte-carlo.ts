import type { AnyValues } from '../core/param'
import { Digest } from '../core/digest'
import { quantileSorted } from '../core/quantile'
import type { AnyPlay, AnyPlayable, Trace } from '../core/playable'
import type { Scenario } from '../scenario/scenario'
import { Recording } from './recording'

/** Quantiles over runs at every moment: 5, 25, 50, 75 and 95 per cent. */
export interface Quantiles {
  readonly low: Float64Array
  readonly lower: Float64Array
  readonly middle: Float64Array
  readonly upper: Float64Array
  readonly high: Float64Array
}

/** A change over runs: 5, 50 and 95 per cent. */
export interface Effect {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** Smaller than what the scenario asks for, for a quick look. */
export interface EnsembleSize {
  readonly agents?: number
  readonly runs?: number
}

/**
 * Many runs of one scenario that differ in chance only. Run `i` depends on the scenario and on `i`, so it does not matter
 * how the work was sliced. Where the reader has disturbed this world, each run is paired with the same run undisturbed.
 * `metric` and `actor` are positions in the model's lists.
 */
export class Ensemble {
  readonly of: number
  private readonly agents: number
  private readonly undisturbedValues: AnyValues
  private readonly checksum = new Digest()
  private disturbedRuns: Recording | undefined
  private undisturbedRuns: Recording | undefined
  private played = 0

  constructor(readonly model: AnyPlayable, readonly scenario: Scenario, size: EnsembleSize = {}) {
    this.of = Math.min(size.runs ?? Infinity, scenario.common.runs)
    this.agents = Math.min(size.agents ?? Infinity, scenario.common.agents)
    this.undisturbedValues = model.undisturbed(scenario.values)
  }

  get done(): number {
    return this.played
  }

  /** Moments of recording. */
  get x(): Float64Array {
    return this.runs().x
  }

  /** Whether there is something to compare with. */
  get hasTwin(): boolean {
    return this.undisturbedValues !== this.scenario.values
  }

  /** Plays the next run, and its twin if there is one. */
  addNext(): void {
    if (this.played >= this.of) throw new Error(`all ${this.of} runs are played`)
    this.disturbedRuns = this.record(this.disturbedRuns, this.play(this.scenario.values))
    if (this.hasTwin) this.undisturbedRuns = this.record(this.undisturbedRuns, this.play(this.undisturbedValues))
    this.played++
  }

  quantiles(metric: number, actor: number): Quantiles {
    const shares = [0.05, 0.25, 0.5, 0.75, 0.95]
    const [low, lower, middle, upper, high] = quantilesOf(this.runs(), this.row(metric, actor), shares)
    return { low: low!, lower: lower!, middle: middle!, upper: upper!, high: high! }
  }

  /** Medians of the undisturbed runs; nothing where there is no twin. */
  baseline(metric: number, actor: number): Float64Array | undefined {
    return this.undisturbedRuns && quantilesOf(this.undisturbedRuns, this.row(metric, actor), [0.5])[0]
  }

  /** What the disturbance changed on average over some moments (positions in `x`), run by run; nothing without a twin or a moment. */
  effect(metric: number, actor: number, moments: readonly number[]): Effect | undefined {
    const twins = this.undisturbedRuns
    if (!twins || moments.length === 0) return undefined
    const row = this.row(metric, actor)
    const changes = new Float64Array(this.played)
    for (const moment of moments) {
      const twin = twins.at(row, moment)
      this.runs().at(row, moment).forEach((value, run) => { changes[run]! += (value - twin[run]!) / moments.length })
    }
    changes.sort()
    return { low: quantileSorted(changes, 0.05), middle: quantileSorted(changes, 0.5), high: quantileSorted(changes, 0.95) }
  }

  /** Digest of all rows of all runs and twins, in order. There is none before the last run is played. */
  digest(): string {
    if (this.played < this.of) throw new Error(`the digest is that of all ${this.of} runs; ${this.played} are played`)
    return this.checksum.hex()
  }

  private play(values: AnyValues): Trace {
    const { seed, years, epochs } = this.scenario.common
    const play: AnyPlay = { seed, years, epochs, replicate: this.played, agents: this.agents }
    return this.model.play(values, play)
  }

  private record(recording: Recording | undefined, trace: Trace): Recording {
    const target = recording ?? new Recording(trace, this.of)
    target.add(trace)
    for (const row of trace.rows) this.checksum.add(row)
    return target
  }

  private row(metric: number, actor: number): number {
    return metric * this.model.actors.length + actor
  }

  private runs(): Recording {
    if (!this.disturbedRuns) throw new Error('no run is played yet')
    return this.disturbedRuns
  }
}

/** For every share asked for, the quantile at every moment. Each moment is sorted once. */
function quantilesOf(recording: Recording, row: number, shares: readonly number[]): readonly Float64Array[] {
  const results = shares.map(() => new Float64Array(recording.x.length))
  for (let moment = 0; moment < recording.x.length; moment++) {
    const sorted = recording.at(row, moment).slice().sort()
    shares.forEach((share, i) => { results[i]![moment] = quantileSorted(sorted, share) })
  }
  return results
}
