import { defineParams } from '../../core/param'
import { sources } from './sources'

/** The other topics, what is handed out, and what customers pay. */
export const marketParams = defineParams({
  emissionPerBlock: { kind: 'number', unit: 'none', group: 'market', min: 0.01, max: 10, step: 0.01, default: 0.93, plausible: [0.3, 2], basis: 'calibrated', source: sources.genesis },
  epochLength: { kind: 'number', unit: 'count', group: 'market', scale: 'log', min: 12, max: 17280, significant: 4, default: 720, plausible: [12, 17280], basis: 'assumed' },
  feesAtStart: { kind: 'number', unit: 'count', group: 'market', min: 0, max: 1000, step: 10, default: 100, basis: 'assumed' },
  feesPerEpoch: { kind: 'number', unit: 'none', group: 'market', min: 0, max: 10, step: 0.1, default: 1, plausible: [0.1, 5], basis: 'assumed' },
  rivals: { kind: 'number', unit: 'count', group: 'market', min: 0, max: 60, step: 1, default: 14, plausible: [5, 30], basis: 'official', source: sources.topics },
  rivalStake: { kind: 'number', unit: 'count', group: 'market', scale: 'log', min: 1000, max: 100000000, significant: 2, default: 2000000, basis: 'assumed' },
  rivalFees: { kind: 'number', unit: 'count', group: 'market', scale: 'log', min: 1, max: 100000, significant: 2, default: 100, basis: 'assumed' },
  stakeImportance: { kind: 'number', unit: 'none', group: 'market', min: 0.1, max: 1, step: 0.1, default: 0.5, basis: 'code', source: sources.genesis },
  feeImportance: { kind: 'number', unit: 'none', group: 'market', min: 0.1, max: 1, step: 0.1, default: 0.5, basis: 'code', source: sources.genesis },
  topicsPerBlock: { kind: 'number', unit: 'count', group: 'market', min: 1, max: 10, step: 1, default: 1, basis: 'code', source: sources.genesis },
})
