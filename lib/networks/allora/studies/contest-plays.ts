import { fork, streamOf, type Stream } from '../../../core/random'
import { headlineTopic } from '../play/headline'
import type { TopicSettings } from '../play/settings'
import { playTotals } from '../play/totals'
import type { WorkloadSettings } from '../play/workload'

/** Independent plays of every setting, their epochs, and from which on is counted. */
export const contestPlays = { plays: 20, epochs: 300, dropped: 50 } as const

/** Errors on a good day where the usual error is 1, from nearly exact to nothing special. */
export const goodDays = [0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1] as const

/** Who forecasts better, by mean logarithmic loss. */
export const contenders = ['network', 'naive', 'plainMean', 'bestWorker'] as const
export type Contender = (typeof contenders)[number]

/** What is asked of the plays; everything else is the topic of the published check. */
export type ContestSetting = Pick<TopicSettings, 'edition' | 'inferers' | 'forecasters'> & { readonly workload: Partial<WorkloadSettings> }

/** The same topic under every kind of good day, play by play; the same play has the same chance everywhere. */
export class ContestPlays {
  /** `losses[contender][day][play]`. */
  readonly losses: Readonly<Record<Contender, readonly number[][]>>
  private readonly settings: readonly TopicSettings[]
  private readonly stream: Stream
  /** Plays of all settings together. */
  played = 0

  constructor({ edition, inferers, forecasters, workload }: ContestSetting, seed: number) {
    const base = headlineTopic('leaking', edition)
    this.settings = goodDays.map((outperformance) => ({ ...base, inferers, forecasters, workload: { ...base.workload, ...workload, outperformance } }))
    this.stream = streamOf(seed, 'allora contest')
    const empty = () => goodDays.map((): number[] => [])
    this.losses = { network: empty(), naive: empty(), plainMean: empty(), bestWorker: empty() }
  }

  /** Plays one setting once more; the settings take turns. */
  playNext(): void {
    const day = this.played % goodDays.length
    const chance = fork(this.stream, (this.played - day) / goodDays.length)
    const { network, naive, plainMean, inferers } = playTotals(this.settings[day]!, chance, contestPlays.epochs, contestPlays.dropped)
    this.losses.network[day]!.push(network)
    this.losses.naive[day]!.push(naive)
    this.losses.plainMean[day]!.push(plainMean)
    this.losses.bestWorker[day]!.push(inferers.reduce((lowest, loss) => Math.min(lowest, loss), Infinity))
    this.played++
  }

  /** By how much a rival's loss lies above the network's, play by play. */
  leads(rival: Contender, day: number): number[] {
    return this.losses[rival][day]!.map((loss, play) => loss - this.losses.network[day]![play]!)
  }
}
