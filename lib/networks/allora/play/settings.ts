import type { EditionId } from '../edition'
import { defaultListening, type ListeningParameters } from '../reputers/listening'
import { defaultSynthesisParameters, type SynthesisParameters } from '../synthesis/state'
import type { MarketSettings } from './market'
import type { WorkloadSettings } from './workload'

/** Who tries to earn without contributing; all 0 in an honest topic. */
export interface AttackSettings {
  /** So many inferers, the last ones, submit what the other active inferer with the highest smoothed score submitted. */
  readonly copyists: number
  /** So many reputers, the first ones, agree on reports in which the first inferer is better than it is … */
  readonly colluders: number
  /** … by this many powers of ten of loss. */
  readonly distortion: number
}

/** Everything that one play of a topic depends on, besides chance. */
export interface TopicSettings {
  readonly edition: EditionId
  /** How many submit in every epoch. */
  readonly inferers: number
  readonly forecasters: number
  readonly reputers: number
  /** How many of them may take part. */
  readonly topInferers: number
  readonly topForecasters: number
  readonly topReputers: number
  readonly maxElementsPerForecast: number

  readonly synthesis: SynthesisParameters
  readonly alphaRegret: number
  /** Regret of newcomers before the topic has found its own; the chain starts at 0, and while it is 0 the network is a plain mean. */
  readonly startRegret: number
  readonly initialRegretQuantile: number
  readonly pNormDiv: number
  /** Fewest experienced workers from whom the newcomers' regret is taken; with fewer it stays as it is (an assumption). */
  readonly minExperienced: number

  readonly meritSortitionAlpha: number
  readonly activeQuantile: number
  readonly pReward: { readonly inference: number; readonly forecast: number; readonly reputer: number }
  readonly cReward: number
  readonly rewardEpsilon: number
  readonly scoreSamples: number
  readonly taskRewardAlpha: number
  readonly betaEntropy: number
  readonly listening: ListeningParameters
  /** Tokens. Reputers with less are not heard. */
  readonly requiredMinimumStake: number
  /** Median stake of a reputer, tokens, and the factor that one standard deviation is away from it. */
  readonly medianStake: number
  readonly stakeSpread: number
  /** Factor on the stake of the first reputer: what would more stake bring? */
  readonly firstStakeFactor: number

  readonly workload: WorkloadSettings
  readonly market: MarketSettings
  readonly attack: AttackSettings
}

export const honest: AttackSettings = { copyists: 0, colluders: 0, distortion: 0 }

/** The generator of allora-simulator with the forecasters it has: they are told the loss that is about to be realised. */
export const defaultWorkload: WorkloadSettings = {
  truth: 'returns', volatility: 0.1, drift: 0.01, widthSpread: 1.5, infererBias: 0.5,
  experienceBase: 0.5, experienceGrowth: -0.03, outperformance: 0.5, outperformer: 'random',
  forecasters: 'leaking', context: 'random', forecasterBias: 0.3, forecastNoise: 1,
  reportWidth: 0.1, reportWidthSpread: 1.25, reportBias: 0.05, reportNoise: 1,
}

export const defaultMarket: MarketSettings = {
  epochLength: 720, blocksPerMonth: 864_000, mu: 0.5, nu: 0.5, alphaWeekly: 0.5, minTopicWeight: 100, topicsPerBlock: 1,
  emissionPerBlock: 0.93, feesAtStart: 100, feesPerEpoch: 1, rivals: 14, rivalStake: 2_000_000, rivalFees: 100,
  spamTopics: 0, spamStake: 0, spamFees: 0,
}

/** Mainnet's genesis parameters, a full topic and the default generator. */
export const defaultTopic: TopicSettings = {
  edition: 'v016',
  inferers: 32, forecasters: 6, reputers: 6, topInferers: 32, topForecasters: 6, topReputers: 6, maxElementsPerForecast: 12,
  synthesis: defaultSynthesisParameters, alphaRegret: 0.1, startRegret: -1, initialRegretQuantile: 0.25, pNormDiv: 8.25, minExperienced: 10,
  meritSortitionAlpha: 0.1, activeQuantile: 0.25, pReward: { inference: 3, forecast: 3, reputer: 1 }, cReward: 0.75, rewardEpsilon: 0.01,
  scoreSamples: 10, taskRewardAlpha: 0.1, betaEntropy: 0.25, listening: defaultListening,
  requiredMinimumStake: 1e-13, medianStake: 400_000, stakeSpread: 1.3, firstStakeFactor: 1,
  workload: defaultWorkload, market: defaultMarket, attack: honest,
}
