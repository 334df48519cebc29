import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { params } from '../../../../lib/models/regimes/params'
import { regimesOf } from '../../../../lib/models/regimes/regime'
import { demand } from '../../../../lib/models/regimes/demand'
import { createWorld } from '../../../../lib/models/regimes/world'
import { values } from '../../../support/arbitraries'
import { defaults } from './worlds'

const play = { seed: 1, replicate: 0, agents: 20, years: 2 }
const ids = Int32Array.from({ length: 20 }, (_, i) => i)

function afterOneMonth(set: typeof defaults, capability: readonly number[]) {
  const world = createWorld(set, regimesOf(set), play, ids)
  world.capability.set(capability)
  world.tick = 1
  demand(world)
  return world
}

describe('demand', () => {
  it('moves shares three tenths of the way to a logit of what the services give', () => {
    const set = { ...defaults, networkTaste: 0, priceTaste: 0, qualityTaste: 1, outsideQuality: 0, switching: 0.3 }
    const { share } = afterOneMonth(set, [Math.log(2), 0, 0])
    expect(share[0]).toBeCloseTo(0.7 * 0.02 + 0.3 * (2 / 5), 12)
    expect(share[1]).toBeCloseTo(0.7 * 0.02 + 0.3 * (1 / 5), 12)
  })

  it('lets a regime earn the part of the value that it keeps, and leaves the rest to users', () => {
    const world = afterOneMonth({ ...defaults, closedCapture: 0.6 }, [3, 3, 3])
    expect(world.flow.revenue[0]).toBeCloseTo(0.6 * world.potential * world.share[0]!, 9)
  })

  it('never rewards a higher price with a higher share at the same quality', () => {
    fc.assert(
      fc.property(values(params), fc.double({ min: 0, max: 0.5, noNaN: true }), fc.array(fc.double({ min: 0, max: 8, noNaN: true }), { minLength: 3, maxLength: 3 }), (set, more, capability) => {
        const dearer = { ...set, closedCapture: Math.min(0.9, set.closedCapture + more) }
        expect(afterOneMonth(dearer, capability).share[0]!).toBeLessThanOrEqual(afterOneMonth(set, capability).share[0]! + 1e-12)
      }),
    )
  })

  it('keeps a published model in use after its makers have gone, and not a closed one', () => {
    const world = createWorld(defaults, regimesOf(defaults), play, ids)
    world.capability.fill(3)
    world.alive.fill(0)
    world.tick = 1
    demand(world)
    expect(world.share[0]).toBeCloseTo(0.02 * (1 - defaults.switching), 12)
    expect(world.share[1]).toBeGreaterThan(0.02)
    expect(world.flow.revenue[1]).toBe(0)
  })
})
