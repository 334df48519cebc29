import { defineParams } from '../../core/param'

export const marketParams = defineParams({
  qualityTaste: { kind: 'number', unit: 'none', group: 'market', min: 0, max: 3, step: 0.05, default: 1.2, plausible: [0.5, 2], basis: 'assumed' },
  priceTaste: { kind: 'number', unit: 'none', group: 'market', min: 0, max: 3, step: 0.05, default: 1, plausible: [0.5, 2], basis: 'assumed' },
  networkTaste: { kind: 'number', unit: 'none', group: 'market', min: 0, max: 0.95, step: 0.05, default: 0.5, plausible: [0, 0.8], basis: 'assumed' },
  outsideQuality: { kind: 'number', unit: 'orderOfMagnitude', group: 'market', min: 0, max: 6, step: 0.1, default: 2, basis: 'assumed' },
  switching: { kind: 'number', unit: 'fractionPerMonth', group: 'market', min: 0.01, max: 1, step: 0.01, default: 0.3, basis: 'assumed' },
  rivalry: { kind: 'choice', unit: 'none', group: 'market', options: ['compete', 'isolated'], default: 'compete', basis: 'assumed' },
  marketStart: { kind: 'number', unit: 'millionUsdPerMonth', group: 'market', min: 50, max: 3000, scale: 'log', significant: 2, default: 300, basis: 'assumed' },
  marketSize: { kind: 'number', unit: 'millionUsdPerMonth', group: 'market', min: 3000, max: 100000, scale: 'log', significant: 2, default: 23000, plausible: [3000, 30000], basis: 'calibrated' },
  marketGrowth: { kind: 'number', unit: 'fractionPerMonth', group: 'market', min: 0, max: 0.2, step: 0.005, default: 0.06, basis: 'assumed' },
  investorMultiple: { kind: 'number', unit: 'none', group: 'money', min: 0, max: 5, step: 0.1, default: 0.8, plausible: [0.5, 3], basis: 'calibrated' },
  investorCap: { kind: 'number', unit: 'millionUsdPerMonth', group: 'money', min: 100, max: 50000, scale: 'log', significant: 2, default: 5000, basis: 'assumed' },
  donations: { kind: 'number', unit: 'fraction', group: 'money', min: 0, max: 0.2, step: 0.002, default: 0.03, plausible: [0.002, 0.08], basis: 'assumed' },
  seedCash: { kind: 'number', unit: 'millionUsd', group: 'money', min: 10, max: 3000, scale: 'log', significant: 2, default: 300, basis: 'assumed' },
  runway: { kind: 'number', unit: 'month', group: 'money', min: 6, max: 60, step: 1, default: 24, basis: 'assumed' },
  computeBudget: { kind: 'number', unit: 'fraction', group: 'money', min: 0.3, max: 0.7, step: 0.01, default: 0.55, basis: 'assumed' },
  dataBudget: { kind: 'number', unit: 'fraction', group: 'money', min: 0, max: 0.25, step: 0.01, default: 0.1, basis: 'assumed' },
})
