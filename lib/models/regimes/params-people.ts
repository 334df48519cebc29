import { defineParams } from '../../core/param'

export const peopleParams = defineParams({
  people: { kind: 'number', unit: 'people', group: 'people', min: 20000, max: 2000000, scale: 'log', significant: 1, default: 200000, basis: 'assumed' },
  skillSpread: { kind: 'number', unit: 'none', group: 'people', min: 0, max: 3.5, step: 0.1, default: 2.3, plausible: [1.5, 2.8], basis: 'calibrated' },
  wage: { kind: 'number', unit: 'usdPerMonth', group: 'people', min: 1000, max: 50000, scale: 'log', significant: 2, default: 10000, basis: 'assumed' },
  wageElasticity: { kind: 'number', unit: 'none', group: 'people', min: 0, max: 1, step: 0.05, default: 0.7, basis: 'assumed' },
  wageSpread: { kind: 'number', unit: 'none', group: 'people', min: 0, max: 1.5, step: 0.1, default: 0.5, basis: 'assumed' },
  glow: { kind: 'number', unit: 'usdPerMonth', group: 'people', min: 0, max: 5000, step: 100, default: 1000, plausible: [300, 3000], basis: 'assumed' },
  glowSpread: { kind: 'number', unit: 'none', group: 'people', min: 0, max: 2, step: 0.1, default: 1.2, basis: 'assumed' },
  reputation: { kind: 'number', unit: 'usdPerMonth', group: 'people', min: 0, max: 2000, step: 50, default: 300, plausible: [100, 1000], basis: 'assumed' },
  decisiveness: { kind: 'number', unit: 'none', group: 'people', min: 0.1, max: 10, scale: 'log', significant: 2, default: 1.5, basis: 'assumed' },
  commitmentCost: { kind: 'number', unit: 'usdPerMonth', group: 'people', min: 0, max: 10000, step: 100, default: 2000, basis: 'assumed' },
  effortCost: { kind: 'number', unit: 'none', group: 'people', min: 1, max: 2, step: 0.05, default: 1.3, basis: 'assumed' },
  reconsider: { kind: 'number', unit: 'fractionPerMonth', group: 'people', min: 0.02, max: 1, step: 0.01, default: 0.25, basis: 'assumed' },
  risk: { kind: 'number', unit: 'none', group: 'people', min: 0, max: 2, step: 0.1, default: 0.5, plausible: [0, 1.5], basis: 'assumed' },
  tick: { kind: 'choice', unit: 'none', group: 'people', options: ['month', 'week'], default: 'month', basis: 'assumed' },
})
