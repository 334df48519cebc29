import { defineParams } from '../../core/param'
import { sources } from './sources'

/** How good miners are, how that moves, and how well validators see it. */
export const judgementParams = defineParams({
  spread: { kind: 'number', unit: 'none', group: 'judgement', min: 0, max: 2, step: 0.05, default: 0.8, plausible: [0.4, 1.5], basis: 'assumed' },
  drift: { kind: 'number', unit: 'none', group: 'judgement', min: 0, max: 1, step: 0.01, default: 0.1, plausible: [0.02, 0.3], basis: 'assumed' },
  noise: { kind: 'number', unit: 'none', group: 'judgement', min: 0, max: 2, step: 0.05, default: 0.3, plausible: [0.1, 0.8], basis: 'assumed' },
  turnover: { kind: 'number', unit: 'fraction', group: 'judgement', min: 0, max: 0.05, step: 0.001, default: 0.002, plausible: [0, 0.01], basis: 'assumed' },
  scoutStake: { kind: 'number', unit: 'fraction', group: 'discovery', min: 0, max: 0.9, step: 0.01, default: 0.1, basis: 'assumed' },
  arrival: { kind: 'number', unit: 'epoch', group: 'discovery', min: 1, max: 500, step: 1, default: 20, basis: 'assumed' },
  newcomerQuality: { kind: 'number', unit: 'none', group: 'discovery', min: 0, max: 20, step: 0.5, default: 4, plausible: [2, 10], basis: 'assumed' },
  discoveryLag: { kind: 'number', unit: 'epoch', group: 'discovery', min: 0, max: 100, step: 1, default: 10, plausible: [1, 40], basis: 'assumed' },
  copierStake: { kind: 'number', unit: 'fraction', group: 'copying', min: 0, max: 0.9, step: 0.01, default: 0.05, basis: 'published', source: sources.weightCopying },
  copyDelay: { kind: 'number', unit: 'epoch', group: 'copying', min: 1, max: 20, step: 1, default: 1, basis: 'assumed' },
})
