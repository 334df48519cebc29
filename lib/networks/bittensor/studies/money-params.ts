import { defineParams } from '../../../core/param'
import { latestPublicRule, type ShareEditionId } from '../economy/share-editions'
import { sources } from '../economy/sources'

/** Subnets of the recorded day, from the largest to one that gets nothing; each stands for a kind. */
export const netuids = { sn64: 64, sn107: 107, sn1: 1, sn56: 56, sn50: 50, sn8: 8 } as const
export const withheldShares = { recorded: undefined, none: 0, quarter: 0.25, half: 0.5, most: 0.75, all: 1 } as const
/** All rules with a public formula. */
const rules = [
  'price', 'taoFlow', 'netTaoFlow', 'rootWeighted', 'burnAdjusted', 'gateByQuantile', 'gateByRank',
] as const satisfies readonly ShareEditionId[]

const namesOf = <Name extends string>(of: Readonly<Record<Name, unknown>>) => Object.keys(of) as Name[]
const assumed = { basis: 'assumed' } as const
const choice = { kind: 'choice', unit: 'none' } as const
const sells = {
  kind: 'number', unit: 'wholePercent', group: 'selling', min: 0, max: 1, step: 0.05, default: 0.6, basis: 'calibrated', source: sources.brief,
} as const

export const moneyParams = defineParams({
  subnet: { ...choice, group: 'subnet', options: namesOf(netuids), default: 'sn1', basis: 'secondary', source: sources.metagraphed },
  shown: { ...choice, group: 'shown', options: ['worth', 'total', 'pool'], default: 'worth', ...assumed },
  rule: { ...choice, group: 'rule', options: rules, default: latestPublicRule, basis: 'code', source: sources.chain },
  withheld: { ...choice, group: 'owner', options: namesOf(withheldShares), default: 'recorded', basis: 'secondary', source: sources.metagraphed },
  withheldIs: { ...choice, group: 'owner', options: ['burned', 'recycled'], default: 'burned', ...assumed },
  ownerSells: sells,
  minersSell: sells,
  validatorsSell: sells,
  rootSells: { kind: 'toggle', unit: 'none', group: 'selling', default: false, basis: 'secondary', source: sources.brief },
  demand: { kind: 'number', unit: 'taoPerDay', group: 'demand', min: -200, max: 200, step: 5, default: 0, ...assumed },
  demandElsewhere: { kind: 'number', unit: 'taoPerDay', group: 'demand', min: -4000, max: 4000, step: 100, default: 0, ...assumed },
  recycledIssue: { kind: 'number', unit: 'wholePercent', group: 'halving', min: 0, max: 0.9, step: 0.05, default: 0, ...assumed },
})
