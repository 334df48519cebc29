import { defineParams } from '../../../core/param'
import { gateQuantile, liveGateExponent, liveGateRank } from '../economy/emission-gate'
import { sources } from '../economy/sources'

/** Rules that the recorded state of all subnets is enough for. The two flow rules need flows, which nobody recorded; the newest is not public. */
export const rules = ['gateByQuantile', 'gateByRank', 'burnAdjusted', 'rootWeighted', 'price'] as const

export const emissionParams = defineParams({
  before: { kind: 'choice', unit: 'none', group: 'rule', options: ['observed', ...rules], default: 'observed', basis: 'code', source: sources.chain },
  rule: { kind: 'choice', unit: 'none', group: 'rule', options: rules, default: 'gateByRank', basis: 'code', source: sources.chain },
  rank: { kind: 'number', unit: 'count', group: 'gate', min: 1, max: 126, step: 1, default: liveGateRank, basis: 'secondary', source: sources.brief },
  quantile: { kind: 'number', unit: 'wholePercent', group: 'gate', min: 0.05, max: 0.99, step: 0.01, default: gateQuantile, basis: 'secondary', source: sources.brief },
  steepness: { kind: 'number', unit: 'none', group: 'gate', min: 1, max: 8, step: 1, default: liveGateExponent, basis: 'code', source: sources.chain },
  countBurning: { kind: 'toggle', unit: 'none', group: 'rule', default: true, basis: 'code', source: sources.chain },
  enableAll: { kind: 'toggle', unit: 'none', group: 'rule', default: false, basis: 'assumed' },
})
