import { defineParams } from '../../core/param'
import { sources } from './sources'

/** Who is there, what they hold, and what a part of it brings them. */
export const subnetParams = defineParams({
  validators: { kind: 'number', unit: 'count', group: 'subnet', min: 1, max: 32, step: 1, default: 8, plausible: [4, 20], basis: 'calibrated', source: sources.metagraphed },
  miners: { kind: 'number', unit: 'count', group: 'subnet', min: 4, max: 128, step: 1, default: 32, plausible: [8, 128], basis: 'assumed' },
  stakeSpread: { kind: 'number', unit: 'none', group: 'subnet', min: 0, max: 3, step: 0.1, default: 1, plausible: [0.5, 2], basis: 'assumed' },
  alphaStaked: { kind: 'number', unit: 'count', group: 'subnet', min: 10000, max: 10000000, scale: 'log', significant: 2, default: 2000000, plausible: [300000, 5000000], basis: 'calibrated', source: sources.brief },
  ownStake: { kind: 'number', unit: 'fraction', group: 'subnet', min: 0, max: 1, step: 0.05, default: 0.2, basis: 'assumed' },
  take: { kind: 'number', unit: 'fraction', group: 'subnet', min: 0, max: 0.18, step: 0.01, default: 0.18, basis: 'code', source: sources.chain },
  rootProportion: { kind: 'number', unit: 'fraction', group: 'subnet', min: 0, max: 0.9, step: 0.002, default: 0.166, plausible: [0.05, 0.5], basis: 'secondary', source: sources.metagraphed },
  rootPaid: { kind: 'toggle', unit: 'none', group: 'subnet', default: true, basis: 'code', source: sources.chain },
})
