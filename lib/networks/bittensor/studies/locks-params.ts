import { defineParams } from '../../../core/param'
import { sources } from '../economy/sources'

const code = { basis: 'code', source: sources.chain } as const
const kinds = { kind: 'choice', unit: 'none', options: ['perpetual', 'decaying'], default: 'perpetual' } as const
const share = { kind: 'number', unit: 'wholePercent', group: 'locks', min: 0, step: 0.01, basis: 'assumed' } as const

export const locksParams = defineParams({
  challenger: { ...share, max: 0.5, default: 0.15 },
  challengerKind: { ...kinds, group: 'locks', ...code },
  owner: { ...share, max: 0.5, default: 0.02 },
  ownerKind: { ...kinds, group: 'locks', ...code },
  others: { ...share, max: 0.3, default: 0.03 },
  rates: { kind: 'choice', unit: 'none', group: 'rule', options: ['live', 'code'], default: 'live', basis: 'secondary', source: sources.brief },
  age: { kind: 'number', unit: 'month', group: 'subnet', min: 0, max: 24, step: 1, default: 6, basis: 'assumed' },
  growth: {
    kind: 'number', unit: 'fractionPerYear', group: 'subnet', min: 0, max: 2, step: 0.05, default: 0.8, basis: 'calibrated', source: sources.metagraphed,
  },
})
