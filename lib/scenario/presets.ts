import type { AnyValues } from '../core/param'
import type { RegimesValues } from '../models/regimes/params'
import { defaultScenario, type Scenario } from './scenario'

/** The same five numbers for everybody: whatever still differs afterwards is chance. */
const sameRules: Partial<RegimesValues> = {
  closedCapture: 0.2, openCapture: 0.2, decentralisedCapture: 0.2,
  closedOpenness: 0.8, openOpenness: 0.8, decentralisedOpenness: 0.8,
  closedEfficiency: 0.9, openEfficiency: 0.9, decentralisedEfficiency: 0.9,
  closedOverhead: 0.1, openOverhead: 0.1, decentralisedOverhead: 0.1,
  closedPay: 'cash', openPay: 'cash', decentralisedPay: 'cash',
  closedControl: 'none', openControl: 'none', decentralisedControl: 'none',
}

/** What the named scenarios change of the first model's defaults. */
const changes = {
  default: {},
  'same-rules': sameRules,
  crash: { crash: true },
  'funding-cut': { fundingCut: true },
  'licence-jump': { licenceJump: true },
  'board-coup': { boardCoup: true },
  'project-fork': { projectFork: true },
  'sybil-attack': { sybilAttack: true },
} as const satisfies Record<string, Partial<RegimesValues>>

export type PresetId = keyof typeof changes

export const presetIds = Object.keys(changes) as readonly PresetId[]

/** A scenario that prose refers to by name. */
export function presetOf(id: PresetId): Scenario {
  const scenario = defaultScenario('regimes')
  const changed: AnyValues = changes[id]
  return { ...scenario, values: { ...scenario.values, ...changed } }
}
