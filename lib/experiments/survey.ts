import { Digest } from '../core/digest'
import { exp, log } from '../core/math'
import { snap, type AnyValues, type NumberParam, type Param } from '../core/param'
import { streamOf } from '../core/random'
import type { AnyPlayable } from '../core/playable'
import type { Scenario } from '../scenario/scenario'
import { latinHypercube } from './latin-hypercube'

/** With so many settings a share near one half is known to within ± 4.3 points (Wilson, 95 %). */
export const surveyPoints = 512

/** A survey asks who is ahead, not by how much in the third digit: more agents would buy fewer settings in the same time. */
const surveyAgents = 300

type VariedParam = NumberParam & { readonly plausible: readonly [number, number] }

/**
 * One play for each of many settings, drawn from the ranges that a careful reader may hold to be possible. Only numbers
 * that the reader has left at their default are varied; what the reader has set, and every choice and switch, stays.
 */
export class Survey {
  /** Names of the varied parameters. */
  readonly varied: readonly string[]
  /** `settings[dimension][point]`: the value of a varied parameter, in the order of {@link varied}. */
  private readonly settings: readonly Float64Array[]
  private readonly finals: readonly Float64Array[]
  private played = 0

  constructor(readonly model: AnyPlayable, readonly scenario: Scenario, readonly of: number = surveyPoints) {
    const varied = Object.entries(model.params).filter(isVaried(scenario.values))
    this.varied = varied.map(([name]) => name)
    const positions = latinHypercube(streamOf(scenario.common.seed, 'survey'), of, varied.length)
    this.settings = varied.map(([, param], d) =>
      Float64Array.from({ length: of }, (_, point) => plausibleValue(param, positions[point * varied.length + d]!)))
    this.finals = Array.from({ length: model.metrics.length * model.actors.length }, () => new Float64Array(of))
  }

  get done(): number {
    return this.played
  }

  /** Plays the next setting, each with its own chance. */
  addNext(): void {
    if (this.played >= this.of) throw new Error(`all ${this.of} settings are played`)
    const { seed, years, epochs } = this.scenario.common
    const point = this.played
    const { rows } = this.model.play(this.valuesAt(point), { seed, years, epochs, replicate: point, agents: surveyAgents })
    rows.forEach((row, r) => {
      const value = row.at(-1)
      if (value === undefined || !Number.isFinite(value)) throw new Error(`a play ends with finite numbers; row ${r} ends with ${value}`)
      this.finals[r]![point] = value
    })
    this.played++
  }

  /** Values of a varied parameter in the settings played so far. */
  settingsOf(name: string): Float64Array {
    return this.settings[this.varied.indexOf(name)]!.subarray(0, this.played)
  }

  /** Values of a metric at the end of the plays so far. Both arguments are positions in the model's lists. */
  finalsOf(metric: number, actor: number): Float64Array {
    return this.finals[metric * this.model.actors.length + actor]!.subarray(0, this.played)
  }

  /** Digest of all final values. There is none before the last setting is played. */
  digest(): string {
    if (this.played < this.of) throw new Error(`the digest is that of all ${this.of} settings; ${this.played} are played`)
    const checksum = new Digest()
    for (const final of this.finals) checksum.add(final)
    return checksum.hex()
  }

  private valuesAt(point: number): AnyValues {
    const drawn = this.varied.map((name, d) => [name, this.settings[d]![point]!])
    return { ...this.scenario.values, ...Object.fromEntries(drawn) }
  }
}

function isVaried(values: AnyValues) {
  return (entry: readonly [string, Param]): entry is [string, VariedParam] => {
    const [name, param] = entry
    return param.kind === 'number' && param.plausible !== undefined && values[name] === param.default
  }
}

/** The allowed value at a position in (0, 1) of the plausible range; by ratio where the scale is logarithmic. */
function plausibleValue(param: VariedParam, position: number): number {
  const [low, high] = param.plausible
  if (param.scale !== 'log') return snap(param, low + position * (high - low))
  return snap(param, exp(log(low) + position * (log(high) - log(low))))
}
