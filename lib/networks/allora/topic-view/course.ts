import type { TopicSettings } from '../play/settings'

/** One number per epoch. Inferences and losses are 0 in epochs in which the topic is not served. */
export const courseSeries = [
  'truth', 'combined', 'naive', 'plainMean', 'low', 'lower', 'middle', 'upper', 'high',
  'combinedLoss', 'naiveLoss', 'plainMeanLoss', 'reportedLoss', 'reportedNaiveLoss',
  'reward', 'infererReward', 'forecasterReward', 'reputerReward',
  'infererEntropy', 'forecasterEntropy', 'reputerEntropy', 'chi', 'tau', 'gamma',
  'fees', 'weight', 'ahead', 'initialRegret', 'scale',
] as const

export type CourseSeries = (typeof courseSeries)[number]

/** Tables of one class: a row per epoch, a column per candidate, `[epoch * size + i]`. Who does not take part has zeros. */
export interface ClassTables {
  readonly size: number
  readonly active: Uint8Array
  /** Smoothed score with which it competed for a place. */
  readonly standing: Float64Array
  readonly score: Float64Array
  /** Share of the reward of its class. */
  readonly fraction: Float64Array
  /** Tokens. */
  readonly reward: Float64Array
  /** Codes of `reasons`. */
  readonly reason: Uint8Array
}

export interface InfererTables extends ClassTables {
  readonly inference: Float64Array
  /** Smoothed regret that its weight was made from, and after the losses of the epoch. */
  readonly regret: Float64Array
  readonly regretAfter: Float64Array
  /** Share of all weights behind the network's inference. */
  readonly weight: Float64Array
  /** What the network would have said without it, and the loss of that as the reputers report it. */
  readonly without: Float64Array
  readonly lossWithout: Float64Array
  /** log10 of the squared error. */
  readonly loss: Float64Array
}

export interface ForecasterTables extends ClassTables {
  /** 1: it had something to say. */
  readonly speaks: Uint8Array
  /** The inference that its forecasts imply. */
  readonly implied: Float64Array
  readonly regret: Float64Array
  readonly regretAfter: Float64Array
  readonly weight: Float64Array
  /** What the network would have said without it, and with it as the only forecaster; both with reported losses. */
  readonly without: Float64Array
  readonly alone: Float64Array
  readonly lossWithout: Float64Array
  readonly lossAlone: Float64Array
}

export interface ReputerTables extends ClassTables {
  /** Tokens, before the epoch's reward. */
  readonly stake: Float64Array
  /** How much of the stake counts after the epoch, in [0, 1]. */
  readonly coefficient: Float64Array
}

/** Everything that the topic view shows of a play. Losses are log10 of squared errors; all numbers are finite. */
export interface TopicCourse {
  readonly settings: TopicSettings
  readonly epochs: number
  readonly series: Readonly<Record<CourseSeries, Float64Array>>
  /** 1 where it applies: served; the weights behind an inference, the variants without one inferer and those of forecasters are defined. */
  readonly served: Uint8Array
  readonly weighed: Uint8Array
  readonly hasWithout: Uint8Array
  readonly hasForecasterVariants: Uint8Array
  readonly inferers: InfererTables
  readonly forecasters: ForecasterTables
  readonly reputers: ReputerTables
}

/** A course of so many epochs before anything is written into it. */
export function createCourse(settings: TopicSettings, epochs: number): TopicCourse {
  const { inferers, forecasters, reputers } = settings
  const marks = (size = 1) => new Uint8Array(epochs * size)
  const tables = <T extends string>(size: number, ...names: readonly T[]) =>
    Object.fromEntries(names.map((name) => [name, new Float64Array(epochs * size)])) as Record<T, Float64Array>
  const classOf = (size: number): ClassTables =>
    ({ size, active: marks(size), reason: marks(size), ...tables(size, 'standing', 'score', 'fraction', 'reward') })
  return {
    settings, epochs, series: tables(1, ...courseSeries),
    served: marks(), weighed: marks(), hasWithout: marks(), hasForecasterVariants: marks(),
    inferers: { ...classOf(inferers), ...tables(inferers, 'inference', 'regret', 'regretAfter', 'weight', 'without', 'lossWithout', 'loss') },
    forecasters: {
      ...classOf(forecasters), speaks: marks(forecasters),
      ...tables(forecasters, 'implied', 'regret', 'regretAfter', 'weight', 'without', 'alone', 'lossWithout', 'lossAlone'),
    },
    reputers: { ...classOf(reputers), ...tables(reputers, 'stake', 'coefficient') },
  }
}
