import { defineParams } from '../../core/param'
import { sources } from './sources'

/** The topic's own settings and the module's, as far as an epoch reads them. */
export const ruleParams = defineParams({
  alphaRegret: { kind: 'number', unit: 'none', group: 'rules', min: 0.01, max: 1, step: 0.01, default: 0.1, plausible: [0.05, 0.5], basis: 'code', source: sources.chain },
  pNorm: { kind: 'number', unit: 'none', group: 'rules', min: 2.5, max: 4.5, step: 0.1, default: 3, basis: 'code', source: sources.chain },
  cNorm: { kind: 'number', unit: 'none', group: 'rules', min: 0, max: 2, step: 0.05, default: 0.75, basis: 'code', source: sources.genesis },
  startRegret: { kind: 'number', unit: 'none', group: 'rules', min: -5, max: 0, step: 0.1, default: -1, plausible: [-3, -0.1], basis: 'assumed' },
  infererPlaces: { kind: 'number', unit: 'count', group: 'rules', min: 1, max: 32, step: 1, default: 32, basis: 'code', source: sources.genesis },
  forecasterPlaces: { kind: 'number', unit: 'count', group: 'rules', min: 1, max: 6, step: 1, default: 6, basis: 'code', source: sources.genesis },
  reputerPlaces: { kind: 'number', unit: 'count', group: 'rules', min: 1, max: 6, step: 1, default: 6, basis: 'code', source: sources.genesis },
  sortitionAlpha: { kind: 'number', unit: 'none', group: 'rules', min: 0, max: 0.95, step: 0.05, default: 0.1, basis: 'code', source: sources.chain },
  infererSteepness: { kind: 'number', unit: 'none', group: 'rules', min: 0.5, max: 10, step: 0.5, default: 3, basis: 'code', source: sources.genesis },
  forecasterSteepness: { kind: 'number', unit: 'none', group: 'rules', min: 0.5, max: 10, step: 0.5, default: 3, basis: 'code', source: sources.genesis },
  reputerSteepness: { kind: 'number', unit: 'none', group: 'rules', min: 0.5, max: 10, step: 0.5, default: 1, basis: 'code', source: sources.genesis },
  betaEntropy: { kind: 'number', unit: 'none', group: 'rules', min: 0, max: 1, step: 0.05, default: 0.25, basis: 'code', source: sources.genesis },
})
