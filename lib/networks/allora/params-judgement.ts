import { defineParams } from '../../core/param'
import { sources } from './sources'

/** What forecasters know, what reputers see, and what they hold. */
export const judgementParams = defineParams({
  foresight: { kind: 'choice', unit: 'none', group: 'forecasting', options: ['leaking', 'honest'], default: 'leaking', basis: 'code', source: sources.simulator },
  context: { kind: 'choice', unit: 'none', group: 'forecasting', options: ['mixed', 'aware', 'blind'], default: 'mixed', basis: 'code', source: sources.simulator },
  forecastNoise: { kind: 'number', unit: 'none', group: 'forecasting', min: 0, max: 20, step: 0.5, default: 1, plausible: [0.5, 10], basis: 'assumed' },
  forecasterBias: { kind: 'number', unit: 'none', group: 'forecasting', min: 0, max: 2, step: 0.1, default: 0.3, plausible: [0, 1], basis: 'code', source: sources.simulator },
  forecastLength: { kind: 'number', unit: 'count', group: 'forecasting', min: 1, max: 32, step: 1, default: 12, basis: 'code', source: sources.genesis },
  reportNoise: { kind: 'number', unit: 'none', group: 'reputers', min: 0, max: 20, step: 0.5, default: 1, plausible: [0, 5], basis: 'assumed' },
  medianStake: { kind: 'number', unit: 'count', group: 'reputers', scale: 'log', min: 1000, max: 100000000, significant: 2, default: 400000, plausible: [10000, 10000000], basis: 'assumed' },
  stakeSpread: { kind: 'number', unit: 'none', group: 'reputers', min: 1, max: 5, step: 0.1, default: 1.3, plausible: [1, 3], basis: 'assumed' },
  firstStakeFactor: { kind: 'number', unit: 'none', group: 'reputers', scale: 'log', min: 0.01, max: 100, significant: 2, default: 1, basis: 'assumed' },
})
