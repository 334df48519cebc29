import { defaultMarket, defaultTopic, defaultWorkload, type TopicSettings } from '../play/settings'
import type { TopicValues } from './params'

const contexts = { random: 'random', none: 0, full: 1 } as const

/** What is played for the reader's values; what they leave open is as on mainnet, or as in the generator. */
export function settingsOf(values: TopicValues): TopicSettings {
  return {
    ...defaultTopic,
    edition: values.edition,
    inferers: values.inferers, forecasters: values.forecasters, reputers: values.reputers,
    topInferers: values.topInferers, topForecasters: values.topForecasters, topReputers: values.topReputers,
    firstStakeFactor: values.firstStake,
    workload: {
      ...defaultWorkload,
      volatility: values.volatility, widthSpread: values.widthSpread, outperformance: values.outperformance,
      forecasters: values.forecasts, context: contexts[values.context],
      forecastNoise: values.forecastNoise, reportNoise: values.reportNoise,
    },
    // somebody has to be there to be copied
    attack: { copyists: Math.min(values.copyists, values.inferers - 1), colluders: Math.min(values.colluders, values.reputers), distortion: values.distortion },
    market: {
      ...defaultMarket,
      feesAtStart: values.feesAtStart, feesPerEpoch: values.feesPerEpoch, emissionPerBlock: values.emission, rivals: values.rivals,
      spamTopics: values.spamTopics, spamStake: values.spamTopics > 0 ? values.spamStake : 0, spamFees: values.spamTopics > 0 ? values.spamFees : 0,
    },
  }
}
