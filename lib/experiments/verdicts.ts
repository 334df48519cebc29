import { Digest } from '../core/digest'
import type { Work } from '../core/study'
import { defaultsOf, type AnyValues } from '../core/param'
import type { AnyNetwork, AnyPreset } from '../networks/contract'
import type { Scenario } from '../scenario/scenario'

/** With so many plays a share near one half is known to within ± 10 points (Wilson, 95 %). */
export const verdictPlays = 96

/** Plays the world of a preset again and again and counts which answer each play speaks for. */
export class Verdicts implements Work {
  /** Plays that spoke for each option, in the order of the preset. */
  readonly counts: Float64Array
  private readonly values: AnyValues
  private readonly checksum = new Digest()
  private played = 0

  constructor(readonly network: AnyNetwork, readonly preset: AnyPreset, private readonly common: Scenario['common'], readonly of: number = verdictPlays) {
    this.values = { ...defaultsOf(network.params), ...preset.values }
    this.counts = new Float64Array(preset.options.length)
  }

  get done(): number {
    return this.played
  }

  addNext(): void {
    if (this.played >= this.of) throw new Error(`all ${this.of} plays are played`)
    const { network, preset } = this
    const trace = network.play(this.values, { ...this.common, replicate: this.played })
    const rowOf = (metric: string, actor: string) => {
      const row = network.metrics.findIndex(({ id }) => id === metric) * network.actors.length + network.actors.indexOf(actor)
      const column = trace.rows[row]
      if (!column) throw new Error(`${network.id} does not report "${metric}" of "${actor}"`)
      return column
    }
    const option = preset.options.indexOf(preset.verdict(trace, rowOf))
    if (option < 0) throw new Error(`the verdict of "${preset.id}" is one of ${preset.options.join(', ')}`)
    this.counts[option]!++
    for (const row of trace.rows) this.checksum.add(row)
    this.played++
  }

  digest(): string {
    if (this.played < this.of) throw new Error(`the digest is that of all ${this.of} plays; ${this.played} are played`)
    return this.checksum.hex()
  }
}
