import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { block, threefryPair } from '../../../../lib/core/random'
import { idle, levelCount, type Kernel } from '../../../../lib/models/regimes/kernel'
import { params } from '../../../../lib/models/regimes/params'
import { createPatience, waitOf } from '../../../../lib/models/regimes/patience'
import { regimesOf } from '../../../../lib/models/regimes/regime'
import { runTogether } from '../../../../lib/models/regimes/run'
import type { World } from '../../../../lib/models/regimes/world'
import { values } from '../../../support/arbitraries'
import { defaults } from './worlds'

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('the wait until the next decision', () => {
  it('is the whole number of ticks that the logarithm of the draw says', () => {
    fc.assert(
      fc.property(word, fc.double({ min: 0.005, max: 0.95, noNaN: true }), (draw, leaving) => {
        const exact = Math.log((draw + 0.5) / 2 ** 32) / Math.log(1 - leaving)
        fc.pre(Math.abs(exact - Math.round(exact)) > 1e-6) // a draw right between two ticks may round either way
        expect(waitOf(createPatience(leaving, 120), draw | 0)).toBe(Math.min(121, 1 + Math.floor(exact)))
      }),
    )
  })

  it('is one tick where everybody decides in every tick', () => {
    for (const draw of [0, 1, -1, 2 ** 31]) expect(waitOf(createPatience(1, 120), draw)).toBe(1)
  })
})

const play = { seed: 4, replicate: 0, agents: 80, years: 3 }

/** The option that the utilities themselves, without products of weights, say for contributor i. */
function expected({ work, crowd, tick }: World, i: number): number {
  const { glow, cost, wage, openness, fame, effort, root, toil, fixed } = work.kernel
  const utilities = Array.from(wage, (w, place) => Array.from(effort, (e, l) =>
    crowd.skill[i]! * w * e + (glow[i]! * openness[place]! + fame[place]!) * root[l]! - cost[i]! * toil[l]! - fixed[l]!)).flat()
  const best = Math.max(0, ...utilities)
  const weights = utilities.map((u) => Math.exp(u - best))
  threefryPair(work.stream.k0, work.stream.k1, crowd.ids[i]!, tick)
  let left = ((block[1]! >>> 0) + 0.5) / 2 ** 32 * (weights.reduce((sum, w) => sum + w, 0) + Math.exp(-best))
  const pick = weights.findIndex((w) => (left -= w) < 0)
  return pick < 0 ? idle : pick
}

/** Share of decisions that differ from what is expected, and how many there were. */
function differences(set: typeof defaults): { readonly made: number; readonly wrong: number } {
  let made = 0, wrong = 0, due = new Int32Array(play.agents)
  runTogether(set, regimesOf(set), play, {
    watch: (world) => {
      for (let i = 0; i < play.agents; i++) {
        if (due[i]! > world.tick || world.alive.includes(0)) continue
        made++
        if (world.work.taken[i] !== expected(world, i)) wrong++
      }
      due = world.work.due.slice()
    },
  })
  return { made, wrong }
}

describe('decisions', () => {
  it('fall as the utilities say, draw by draw', () => {
    const { made, wrong } = differences(defaults)
    expect(made).toBeGreaterThan(700)
    expect(wrong).toBe(0)
  })

  it('fall as the utilities say whatever the reader sets, also where products of weights would overflow', () => {
    fc.assert(fc.property(values(params), (set) => { expect(differences(set).wrong).toBe(0) }), { numRuns: 40 })
    expect(differences({ ...defaults, decisiveness: 10, skillSpread: 3.5, glow: 5000, glowSpread: 2 }).wrong).toBe(0)
  })

  it('are about levels of effort of which one exponential gives all by whole powers', () => {
    const effort = runTogether(defaults, regimesOf(defaults), { ...play, years: 1 }).worlds[0]!.work.kernel.effort satisfies Kernel['effort']
    expect(Array.from(effort)).toEqual([0.02, 0.2, 1])
    expect(effort).toHaveLength(levelCount)
  })
})
