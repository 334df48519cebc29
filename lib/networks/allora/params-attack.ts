import { defineParams } from '../../core/param'

/** Who tries to earn without contributing. Nobody, by default. */
export const attackParams = defineParams({
  copiers: { kind: 'number', unit: 'count', group: 'attacks', min: 0, max: 16, step: 1, default: 0, basis: 'assumed' },
  colluders: { kind: 'number', unit: 'count', group: 'attacks', min: 0, max: 12, step: 1, default: 0, basis: 'assumed' },
  distortion: { kind: 'number', unit: 'none', group: 'attacks', min: 0, max: 4, step: 0.1, default: 1, basis: 'assumed' },
  spamTopics: { kind: 'number', unit: 'count', group: 'attacks', min: 0, max: 100, step: 1, default: 0, basis: 'assumed' },
  spamStake: { kind: 'number', unit: 'count', group: 'attacks', scale: 'log', min: 1000, max: 1000000000, significant: 2, default: 3000000, basis: 'assumed' },
  spamFees: { kind: 'number', unit: 'count', group: 'attacks', scale: 'log', min: 1, max: 1000000, significant: 2, default: 150, basis: 'assumed' },
})
