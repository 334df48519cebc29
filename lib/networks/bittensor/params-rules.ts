import { defineParams } from '../../core/param'
import { sources } from './sources'

/** The subnet's own settings, as far as its epoch reads them. */
export const ruleParams = defineParams({
  bonds: { kind: 'choice', unit: 'none', group: 'rules', options: ['classic', 'classicLiquid', 'yuma3', 'yuma3Liquid'], default: 'classic', basis: 'code', source: sources.chain },
  hiding: { kind: 'number', unit: 'epoch', group: 'rules', min: 0, max: 50, step: 1, default: 1, plausible: [0, 19], basis: 'code', source: sources.chain },
  kappa: { kind: 'number', unit: 'fraction', group: 'rules', min: 0, max: 1, step: 0.01, default: 0.5, basis: 'code', source: sources.chain },
  bondsPenalty: { kind: 'number', unit: 'fraction', group: 'rules', min: 0, max: 1, step: 0.05, default: 1, basis: 'code', source: sources.chain },
  bondsMovingAverage: { kind: 'number', unit: 'fraction', group: 'rules', min: 0, max: 1, step: 0.005, default: 0.9, plausible: [0.9, 0.975], basis: 'code', source: sources.chain },
  alphaLow: { kind: 'number', unit: 'none', group: 'rules', min: 0.03, max: 1, step: 0.01, default: 0.7, basis: 'code', source: sources.chain },
  alphaHigh: { kind: 'number', unit: 'none', group: 'rules', min: 0.03, max: 1, step: 0.01, default: 0.9, basis: 'code', source: sources.chain },
  alphaSteepness: { kind: 'number', unit: 'none', group: 'rules', min: 0, max: 50, step: 1, default: 10, basis: 'code', source: sources.chain },
})
