import { defineParams } from '../../core/param'
import { sources } from './sources'

export const technologyParams = defineParams({
  flopPerDollar: { kind: 'number', unit: 'flopPerUsd', group: 'technology', min: 1e17, max: 5e18, scale: 'log', significant: 2, default: 5e17, basis: 'assumed' },
  hardwareGrowth: { kind: 'number', unit: 'fractionPerYear', group: 'technology', min: 0, max: 1, step: 0.05, default: 0.3, basis: 'assumed' },
  algorithmGrowth: { kind: 'number', unit: 'factorPerYear', group: 'technology', min: 1, max: 6, step: 0.1, default: 3, plausible: [1.8, 5.3], basis: 'published', source: sources.ho },
  algorithmEffort: { kind: 'number', unit: 'none', group: 'technology', min: 0, max: 1, step: 0.05, default: 0.5, plausible: [0.3, 0.8], basis: 'assumed' },
  referenceEffort: { kind: 'number', unit: 'fullTimeEquivalent', group: 'technology', min: 1000, max: 100000, scale: 'log', significant: 2, default: 10000, basis: 'assumed' },
  algorithmDepth: { kind: 'number', unit: 'none', group: 'technology', min: 2, max: 50, step: 1, default: 10, basis: 'assumed' },
  leakMonths: { kind: 'number', unit: 'month', group: 'technology', min: 0, max: 36, step: 1, default: 6, plausible: [2, 18], basis: 'assumed' },
  absorption: { kind: 'number', unit: 'fractionPerMonth', group: 'technology', min: 0, max: 0.5, step: 0.01, default: 0.15, plausible: [0.05, 0.3], basis: 'assumed' },
  imitationMonths: { kind: 'number', unit: 'month', group: 'technology', min: 1, max: 120, scale: 'log', significant: 2, default: 4.5, plausible: [2, 18], basis: 'calibrated' },
  imitationCompute: { kind: 'number', unit: 'fraction', group: 'technology', min: 0.001, max: 1, scale: 'log', significant: 1, default: 0.02, plausible: [0.005, 0.2], basis: 'assumed' },
  scaling: { kind: 'choice', unit: 'none', group: 'technology', options: ['besiroglu', 'hoffmann'], default: 'besiroglu', basis: 'published', source: sources.besiroglu },
  dataReuse: { kind: 'number', unit: 'none', group: 'technology', min: 1, max: 16, step: 1, default: 4, basis: 'assumed' },
  publicData: { kind: 'number', unit: 'dataToken', group: 'technology', min: 1e12, max: 1e14, scale: 'log', significant: 2, default: 1.5e13, plausible: [5e12, 5e13], basis: 'assumed' },
  licencePrice: { kind: 'number', unit: 'usdPerDataToken', group: 'technology', min: 1e-6, max: 1e-2, scale: 'log', significant: 1, default: 1e-4, basis: 'assumed', source: sources.redditGoogle },
  usageData: { kind: 'number', unit: 'dataTokenPerMillionUsd', group: 'technology', min: 2e7, max: 2e9, scale: 'log', significant: 1, default: 2e8, plausible: [2e7, 2e9], basis: 'assumed' },
  dataDecay: { kind: 'number', unit: 'fractionPerMonth', group: 'technology', min: 0, max: 0.1, step: 0.005, default: 0.01, basis: 'assumed' },
  trainingMonths: { kind: 'number', unit: 'month', group: 'technology', min: 1, max: 12, step: 1, default: 6, basis: 'assumed' },
  releaseMonths: { kind: 'number', unit: 'month', group: 'technology', min: 1, max: 24, step: 1, default: 6, basis: 'assumed' },
})
