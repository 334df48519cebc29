import { defineParams } from '../../core/param'
import { sources } from './sources'

/** Validators and owners who have miners of their own. */
export const interestParams = defineParams({
  cabalStake: { kind: 'number', unit: 'fraction', group: 'cabal', min: 0, max: 0.9, step: 0.01, default: 0.1, basis: 'assumed' },
  cabalSelf: { kind: 'number', unit: 'fraction', group: 'cabal', min: 0, max: 1, step: 0.05, default: 1, basis: 'official', source: sources.guarantee },
  cabalMiners: { kind: 'number', unit: 'count', group: 'cabal', min: 1, max: 16, step: 1, default: 4, basis: 'assumed' },
  cabalQuality: { kind: 'number', unit: 'none', group: 'cabal', min: 0, max: 3, step: 0.1, default: 0.3, plausible: [0, 1], basis: 'assumed' },
  incubatorStake: { kind: 'number', unit: 'fraction', group: 'incubator', min: 0, max: 0.9, step: 0.01, default: 0.1, basis: 'assumed' },
  incubatorShare: { kind: 'number', unit: 'fraction', group: 'incubator', min: 0, max: 1, step: 0.05, default: 0.35, plausible: [0, 0.35], basis: 'official', source: sources.yuma },
  incubatorMiners: { kind: 'number', unit: 'count', group: 'incubator', min: 1, max: 16, step: 1, default: 2, basis: 'assumed' },
  incubatorQuality: { kind: 'number', unit: 'none', group: 'incubator', min: 0, max: 3, step: 0.1, default: 1, plausible: [0.5, 2], basis: 'assumed' },
  burnShare: { kind: 'number', unit: 'fraction', group: 'owner', min: 0, max: 1, step: 0.05, default: 0, basis: 'assumed' },
  ownerPay: { kind: 'choice', unit: 'none', group: 'owner', options: ['burned', 'recycled'], default: 'burned', basis: 'code', source: sources.chain },
})
