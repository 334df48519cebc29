import { defineParams } from '../../core/param'
import { sources } from './sources'

const controls = ['none', 'board', 'maintainers', 'vote'] as const
const media = ['cash', 'token'] as const

/** Spans of the same five numbers for every regime, so that any regime can be given the vector of any other. */
const capture = { kind: 'number', unit: 'fraction', min: 0, max: 0.9, step: 0.01, basis: 'assumed' } as const
const openness = { kind: 'number', unit: 'fraction', min: 0, max: 1, step: 0.01, basis: 'assumed' } as const
const efficiency = { kind: 'number', unit: 'fraction', min: 0.05, max: 1, step: 0.01 } as const
const overhead = { kind: 'number', unit: 'fraction', min: 0, max: 0.5, step: 0.01, basis: 'assumed', plausible: [0.05, 0.3] } as const
const pay = { kind: 'choice', unit: 'none', options: media, basis: 'assumed' } as const
const control = { kind: 'choice', unit: 'none', options: controls, basis: 'assumed' } as const

/** The regime vectors: the only place where the three regimes differ. */
export const regimeParams = defineParams({
  closedCapture: { ...capture, group: 'closed', default: 0.6, plausible: [0.3, 0.8] },
  closedOpenness: { ...openness, group: 'closed', default: 0.1, plausible: [0, 0.3] },
  closedEfficiency: { ...efficiency, group: 'closed', default: 1, basis: 'assumed' },
  closedOverhead: { ...overhead, group: 'closed', default: 0.1 },
  closedPay: { ...pay, group: 'closed', default: 'cash' },
  closedControl: { ...control, group: 'closed', default: 'board' },
  openCapture: { ...capture, group: 'open', default: 0.06, plausible: [0, 0.15] },
  openOpenness: { ...openness, group: 'open', default: 1 },
  openEfficiency: { ...efficiency, group: 'open', default: 0.9, plausible: [0.6, 1], basis: 'assumed' },
  openOverhead: { ...overhead, group: 'open', default: 0.1 },
  openPay: { ...pay, group: 'open', default: 'cash' },
  openControl: { ...control, group: 'open', default: 'maintainers' },
  decentralisedCapture: { ...capture, group: 'decentralised', default: 0.2, plausible: [0.05, 0.4] },
  decentralisedOpenness: { ...openness, group: 'decentralised', default: 0.8, plausible: [0.3, 1] },
  decentralisedEfficiency: { ...efficiency, group: 'decentralised', default: 0.6, plausible: [0.25, 1], basis: 'published', source: sources.intellect },
  decentralisedOverhead: { ...overhead, group: 'decentralised', default: 0.15 },
  decentralisedPay: { ...pay, group: 'decentralised', default: 'token' },
  decentralisedControl: { ...control, group: 'decentralised', default: 'vote' },
})
