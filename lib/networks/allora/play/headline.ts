import { fork, type Stream } from '../../../core/random'
import { mean, meanInterval, standardDeviation } from '../../../core/stats'
import type { EditionId } from '../edition'
import { defaultMarket, defaultTopic, defaultWorkload, type TopicSettings } from './settings'
import { playTotals, type Totals } from './totals'
import type { WorkloadSettings } from './workload'

/** Mean logarithmic loss over independent plays, its standard deviation between plays, and half the 95 per cent interval of the mean. */
export interface Spread {
  readonly mean: number
  readonly deviation: number
  readonly half: number
}

/** The network against what one would do without it. A play is won if the mean loss is strictly lower. */
export interface Contest {
  readonly runs: number
  readonly network: Spread
  readonly naive: Spread
  readonly plainMean: Spread
  /** The inferer with the lowest mean loss of each play. */
  readonly bestWorker: Spread
  readonly beatsBestWorker: number
  readonly beatsNaive: number
  readonly beatsPlainMean: number
}

/** Settings of the headline experiment: who forecasts, knowing what. */
export const headlineRows = [
  { id: 'leaking', workload: {} },
  { id: 'leakingBlind', workload: { context: 0 } },
  { id: 'leakingNoisy', workload: { forecastNoise: 10 } },
  { id: 'honestHalf', workload: { forecasters: 'honest', context: 1 } },
  { id: 'honestHalfBlind', workload: { forecasters: 'honest', context: 0 } },
  { id: 'honestFifth', workload: { forecasters: 'honest', context: 1, outperformance: 0.2 } },
  { id: 'honestFifthBlind', workload: { forecasters: 'honest', context: 0, outperformance: 0.2 } },
  { id: 'honestTwentieth', workload: { forecasters: 'honest', context: 1, outperformance: 0.05 } },
  { id: 'honestTwentiethBlind', workload: { forecasters: 'honest', context: 0, outperformance: 0.05 } },
] as const satisfies readonly { readonly id: string; readonly workload: Partial<WorkloadSettings> }[]

export type HeadlineRow = (typeof headlineRows)[number]['id']

/** A small topic with exact losses, served in every epoch: five inferers, three forecasters and one reputer who makes no errors. */
export function headlineTopic(row: HeadlineRow, edition: EditionId): TopicSettings {
  const { workload } = headlineRows.find(({ id }) => id === row)!
  return {
    ...defaultTopic, edition, inferers: 5, forecasters: 3, reputers: 1,
    workload: { ...defaultWorkload, reportNoise: 0, ...workload }, market: { ...defaultMarket, rivals: 0 },
  }
}

/** Plays a topic `runs` times, each from a stream of its own, and counts from epoch `dropped` on. */
export function contest(settings: TopicSettings, stream: Stream, { runs = 20, epochs = 300, dropped = 50 } = {}): Contest {
  const plays = Array.from({ length: runs }, (_, run) => playTotals(settings, fork(stream, run), epochs, dropped))
  const best = plays.map(({ inferers }) => inferers.reduce((lowest, loss) => Math.min(lowest, loss), Infinity))
  const beats = (rival: (play: Totals, run: number) => number) => plays.filter((play, run) => play.network < rival(play, run)).length
  return {
    runs,
    network: spreadOf(plays.map(({ network }) => network)),
    naive: spreadOf(plays.map(({ naive }) => naive)),
    plainMean: spreadOf(plays.map(({ plainMean }) => plainMean)),
    bestWorker: spreadOf(best),
    beatsBestWorker: beats((_, run) => best[run]!),
    beatsNaive: beats(({ naive }) => naive),
    beatsPlainMean: beats(({ plainMean }) => plainMean),
  }
}

function spreadOf(values: readonly number[]): Spread {
  return { mean: mean(values), deviation: standardDeviation(values), half: meanInterval(values).half }
}
