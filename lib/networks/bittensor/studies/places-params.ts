import { defineParams } from '../../../core/param'
import { blocksPerDay, raoPerTao } from '../economy/rao'
import { defaultBurnRule, firstBurnRao } from '../economy/registration-burn'
import { sources } from '../economy/sources'
import { liveSubnetImmunity } from '../economy/subnet-removal'

const code = { basis: 'code', source: sources.chain } as const
const brief = { basis: 'secondary', source: sources.brief } as const

export const placesParams = defineParams({
  shown: { kind: 'choice', unit: 'none', group: 'shown', options: ['key', 'subnet'], default: 'key', basis: 'assumed' },
  arrivals: { kind: 'number', unit: 'count', group: 'keys', min: 0, max: 200, step: 5, default: 50, basis: 'assumed' },
  atRandom: { kind: 'toggle', unit: 'none', group: 'keys', default: false, basis: 'assumed' },
  start: { kind: 'number', unit: 'none', group: 'keys', scale: 'log', min: 0.0005, max: 100, significant: 2, default: firstBurnRao / raoPerTao, ...code },
  multiplier: { kind: 'number', unit: 'none', group: 'keys', min: 1, max: 2, step: 0.02, default: defaultBurnRule.multiplier, ...code },
  halfLife: { kind: 'number', unit: 'none', group: 'keys', min: 60, max: 7200, step: 60, default: defaultBurnRule.halfLife, ...code },
  everyDays: { kind: 'number', unit: 'none', group: 'subnets', min: 2, max: 30, step: 0.5, default: 8, basis: 'assumed' },
  highest: { kind: 'number', unit: 'none', group: 'subnets', scale: 'log', min: 10, max: 100_000, significant: 2, default: 2600, ...brief },
  immunity: { kind: 'number', unit: 'none', group: 'subnets', min: 0, max: 250, step: 10, default: liveSubnetImmunity / blocksPerDay, ...brief },
})
