import { defineParams } from '../../lib/core/param'
import { fork, normalAt, streamOf } from '../../lib/core/random'
import type { AnyPlayable } from '../../lib/core/playable'
import { defineModel } from '../../lib/models/contract'
import { defaultsOf } from '../../lib/core/param'
import { commonParams, type Scenario } from '../../lib/scenario/scenario'

const common = { unit: 'none', group: 'all', basis: 'assumed' } as const

export const fakeParams = defineParams({
  slope: { ...common, kind: 'number', min: -2, max: 2, step: 0.1, default: 1, plausible: [-1, 1] },
  scale: { ...common, kind: 'number', min: 1, max: 1000, scale: 'log', significant: 2, default: 10, plausible: [1, 100] },
  fixed: { ...common, kind: 'number', min: 0, max: 10, step: 1, default: 5 },
  mode: { ...common, kind: 'choice', options: ['up', 'down'], default: 'up' },
  shock: { ...common, kind: 'toggle', default: false },
})

/** All plays since the module was loaded, to count how much was computed. */
export const played: { seed: number; replicate: number; agents: number; years: number }[] = []

/**
 * Two actors and three metrics by hand. `height` of `left` is slope · month + noise, that of `right` is always 0; `cost` is the
 * same for both; `note` is `scale` for both. A shock takes 5 from `left` from month 60 on.
 */
export const fakeModel = defineModel({
  id: 'fake',
  revision: 3,
  params: fakeParams,
  actors: ['left', 'right'],
  metrics: [
    { id: 'height', unit: 'count', leader: 'highest' },
    { id: 'cost', unit: 'fraction', leader: 'lowest' },
    { id: 'note', unit: 'none', leader: 'none' },
  ],
  sources: [],
  assumptions: [],
  xUnit: 'month',
  play({ slope, scale, shock }, play) {
    played.push(play)
    const { seed, replicate, years } = play
    const stream = fork(streamOf(seed, 'fake'), replicate)
    const x = Float64Array.from({ length: years * 4 + 1 }, (_, i) => i * 3)
    const height = x.map((month, t) => slope * month + 0.1 * normalAt(stream, 0, t) - (shock && month > 60 ? 5 : 0))
    const flat = (value: number) => x.map(() => value)
    return { x, rows: [height, flat(0), flat(0.5), flat(0.5), flat(scale), flat(scale)] }
  },
  undisturbed: (values) => (values.shock ? { ...values, shock: false } : values),
  marks: ({ shock }) => (shock ? [{ key: 'shock', x: 60 }] : []),
}) as unknown as AnyPlayable

export const fakeModelOf = (id: string) => (id === 'fake' ? fakeModel : undefined)

export function fakeScenario(values: Scenario['values'] = {}, changes: Partial<Scenario['common']> = {}): Scenario {
  return {
    model: 'fake',
    metric: 'height',
    common: { ...defaultsOf(commonParams), runs: 8, ...changes },
    values: { ...defaultsOf(fakeParams), ...values },
    studies: {},
  }
}
