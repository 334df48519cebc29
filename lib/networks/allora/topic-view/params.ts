import { defineParams, type ValuesOf } from '../../../core/param'
import { topicSources as sources } from './sources'

const count = { kind: 'number', unit: 'count', step: 1 } as const
const ratio = { kind: 'number', unit: 'none' } as const
const people = { group: 'people', basis: 'assumed' } as const
const places = { ...count, group: 'places', basis: 'code', source: sources.genesis } as const
const work = { group: 'work', basis: 'code', source: sources.simulator } as const
const attack = { group: 'attack', basis: 'assumed' } as const
const market = { group: 'market', basis: 'assumed' } as const

/** Largest numbers of participants that can be asked for. */
export const most = { inferers: 40, forecasters: 8, reputers: 8 } as const

/** Parameters of the topic view. `at`, `worker` and `forecaster` say what is looked at; they count from 1, and 0 is nobody. */
export const topicParams = defineParams({
  epochs: { ...count, unit: 'epoch', group: 'people', min: 10, max: 300, default: 120, basis: 'assumed' },
  at: { ...count, unit: 'epoch', group: 'look', min: 1, max: 300, default: 40, basis: 'assumed' },
  worker: { ...count, group: 'look', min: 0, max: most.inferers, default: 0, basis: 'assumed' },
  forecaster: { ...count, group: 'look', min: 0, max: most.forecasters, default: 0, basis: 'assumed' },

  edition: { kind: 'choice', unit: 'none', group: 'people', options: ['v016', 'legacy'], default: 'v016', basis: 'code', source: sources.changes },
  forecasts: { ...work, kind: 'choice', unit: 'none', group: 'people', options: ['leaking', 'honest'], default: 'leaking' },
  seed: { ...count, ...people, min: 1, max: 9999, default: 1 },
  inferers: { ...count, ...people, min: 1, max: most.inferers, default: 12 },
  forecasters: { ...count, ...people, min: 0, max: most.forecasters, default: 3 },
  reputers: { ...count, ...people, min: 1, max: most.reputers, default: 4 },

  topInferers: { ...places, min: 1, max: 32, default: 10, basis: 'assumed' },
  topForecasters: { ...places, min: 1, max: 6, default: 6 },
  topReputers: { ...places, min: 1, max: 6, default: 6 },

  volatility: { ...work, ...ratio, scale: 'log', min: 0.001, max: 1, significant: 2, default: 0.1 },
  widthSpread: { ...work, ...ratio, min: 1, max: 4, step: 0.05, default: 1.5 },
  outperformance: { ...work, ...ratio, min: 0.01, max: 1, step: 0.01, default: 0.5 },
  context: { ...work, kind: 'choice', unit: 'none', options: ['random', 'none', 'full'], default: 'random' },
  forecastNoise: { ...work, ...ratio, min: 0, max: 20, step: 0.5, default: 1 },
  reportNoise: { ...work, ...ratio, min: 0, max: 20, step: 0.5, default: 1 },

  copyists: { ...count, ...attack, min: 0, max: 10, default: 0 },
  colluders: { ...count, ...attack, min: 0, max: most.reputers, default: 0 },
  distortion: { ...ratio, ...attack, unit: 'none', min: 0, max: 4, step: 0.1, default: 1 },
  firstStake: { ...ratio, ...attack, min: 0, max: 20, step: 0.25, default: 1 },

  feesAtStart: { ...ratio, ...market, min: 0, max: 1000, step: 1, default: 100 },
  feesPerEpoch: { ...ratio, ...market, min: 0, max: 100, step: 0.5, default: 1 },
  emission: { ...ratio, ...market, min: 0, max: 5, step: 0.01, default: 0.93 },
  rivals: { ...count, ...market, min: 0, max: 200, default: 14, basis: 'official', source: sources.topics },
  spamTopics: { ...count, ...market, min: 0, max: 50, default: 0 },
  spamStake: { ...market, kind: 'number', unit: 'none', scale: 'log', min: 1, max: 100_000_000, significant: 2, default: 2_000_000 },
  spamFees: { ...market, kind: 'number', unit: 'none', scale: 'log', min: 0.01, max: 100_000, significant: 2, default: 100 },
})

export type TopicValues = ValuesOf<typeof topicParams>
