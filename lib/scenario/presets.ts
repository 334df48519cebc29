import type { AnyValues } from '../core/param'
import type { MetricId } from '../models/regimes/metrics'
import type { RegimesValues } from '../models/regimes/params'
import { defaultScenario, type Scenario } from './scenario'

/** The same vector for everybody: whatever still differs afterwards is chance. */
const sameRules: Partial<RegimesValues> = {
  closedCapture: 0.2, openCapture: 0.2, decentralisedCapture: 0.2,
  closedOpenness: 0.8, openOpenness: 0.8, decentralisedOpenness: 0.8,
  closedEfficiency: 0.9, openEfficiency: 0.9, decentralisedEfficiency: 0.9,
  closedOverhead: 0.1, openOverhead: 0.1, decentralisedOverhead: 0.1,
  closedPay: 'cash', openPay: 'cash', decentralisedPay: 'cash',
  closedControl: 'none', openControl: 'none', decentralisedControl: 'none',
}

interface Change {
  readonly values: Partial<RegimesValues>
  /** What to look at, where it is not the first metric. */
  readonly metric?: MetricId
}

/** What the named scenarios change of the first model's defaults. */
const changes = {
  default: { values: {} },
  quality: { values: { qualityTaste: 0.1 } },
  capture: { values: { closedCapture: 0.75 }, metric: 'pay' },
  crash: { values: { crash: true }, metric: 'effort' },
  imitation: { values: { imitationMonths: 24 }, metric: 'lag' },
  farsight: { values: { farsight: 0 }, metric: 'concentration' },
  equal: { values: sameRules },
} as const satisfies Record<string, Change>

export type PresetId = keyof typeof changes

export const presetIds = Object.keys(changes) as readonly PresetId[]

/** A scenario that prose refers to by name. */
export function presetOf(id: PresetId): Scenario {
  const scenario = defaultScenario()
  const { values, metric }: Change = changes[id]
  return { ...scenario, metric: metric ?? scenario.metric, values: { ...scenario.values, ...(values as AnyValues) } }
}
