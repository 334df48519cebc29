import type { TopicValues } from '../params'
import { defaultMarket, defaultTopic, defaultWorkload, honest, type AttackSettings, type TopicSettings } from '../play/settings'
import type { MarketSettings } from '../play/market'
import type { WorkloadSettings } from '../play/workload'

const contexts = { mixed: 'random', aware: 1, blind: 0 } as const

/** The topic that the reader has set up. */
export function topicSettingsOf(values: TopicValues): TopicSettings {
  const { infererSteepness, forecasterSteepness, reputerSteepness } = values
  return {
    ...defaultTopic, ...values,
    topInferers: values.infererPlaces, topForecasters: values.forecasterPlaces, topReputers: values.reputerPlaces,
    maxElementsPerForecast: values.forecastLength, meritSortitionAlpha: values.sortitionAlpha,
    synthesis: { ...defaultTopic.synthesis, pNorm: values.pNorm, cNorm: values.cNorm },
    pReward: { inference: infererSteepness, forecast: forecasterSteepness, reputer: reputerSteepness },
    workload: workloadOf(values), market: marketOf(values), attack: attackOf(values),
  }
}

/** The same topic without anybody who attacks it; undefined if nobody does. */
export function unattacked(settings: TopicSettings): TopicSettings | undefined {
  const { attack: { copyists, colluders }, market } = settings
  if (copyists === 0 && colluders === 0 && market.spamTopics === 0) return undefined
  return { ...settings, attack: honest, market: { ...market, spamTopics: 0 } }
}

function workloadOf(values: TopicValues): WorkloadSettings {
  return { ...defaultWorkload, ...values, experienceGrowth: 0 - values.learning, forecasters: values.foresight, context: contexts[values.context] }
}

function marketOf(values: TopicValues): MarketSettings {
  return { ...defaultMarket, ...values, mu: values.stakeImportance, nu: values.feeImportance }
}

/** Somebody has to be left to copy from, and nobody can collude who is not there. */
function attackOf({ copiers, colluders, distortion, inferers, reputers }: TopicValues): AttackSettings {
  return { copyists: Math.min(copiers, inferers - 1), colluders: Math.min(colluders, reputers), distortion }
}
