import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { params, type RegimesValues } from '../../../../lib/models/regimes/params'
import { regimesOf } from '../../../../lib/models/regimes/regime'
import { run, runTogether } from '../../../../lib/models/regimes/run'
import { regimes as model } from '../../../../lib/models/regimes'
import { values } from '../../../support/arbitraries'
import loneStar from './lone-star.json'
import { defaults, faultsOf } from './worlds'

const small = { seed: 1, replicate: 0, agents: 60, years: 4 }

describe('regimes, whatever the reader sets', () => {
  it('balances every coin and every dollar after every tick, and nobody pays what they do not have', () => {
    fc.assert(
      fc.property(values(params), fc.nat(1000), (set, seed) => {
        const faults: string[] = []
        runTogether({ ...set, shockMonth: 20 }, regimesOf(set), { ...small, seed }, { watch: (world) => faults.push(...faultsOf(world)) })
        expect(faults).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('balances them too where one contributor does nearly all of the work and leaves', () => {
    const set = { ...defaults, ...(loneStar.values as Partial<RegimesValues>), shockMonth: 20 }
    const faults: string[] = []
    runTogether(set, regimesOf(set), { ...small, seed: loneStar.seed }, { watch: (world) => faults.push(...faultsOf(world)) })
    expect(faults).toEqual([])
  })

  it('records finite numbers only, shares on the simplex, Gini coefficients below one', () => {
    fc.assert(
      fc.property(values(params), (set) => {
        const { trace } = run(set, small)
        expect(trace.rows.flatMap((row) => Array.from(row)).filter((x) => !Number.isFinite(x) || x < 0)).toEqual([])
        const gini = model.metrics.findIndex(({ id }) => id === 'concentration') * 3
        expect(trace.rows.slice(gini, gini + 3).flatMap((row) => Array.from(row)).filter((x) => x >= 1)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same bits for the same seed and replicate, and others for another', () => {
    const again = () => run(defaults, small).trace.rows
    expect(again()).toEqual(again())
    expect(run(defaults, { ...small, replicate: 1 }).trace.rows).not.toEqual(again())
    expect(run(defaults, { ...small, seed: 2 }).trace.rows).not.toEqual(again())
  })
})

describe('a shock of size zero', () => {
  const nothing = { crashSize: 0, fundingCutSize: 0, licenceFactor: 1, coupDepth: 0, forkDepth: 0, sybilSize: 0, shockMonth: 12 } as const

  it.each(['crash', 'fundingCut', 'licenceJump', 'boardCoup', 'projectFork', 'sybilAttack'] as const)('leaves the world of %s as it was, bit for bit', (shock) => {
    const twin = { ...defaults, ...nothing }
    expect(run({ ...twin, [shock]: true }, small).trace.rows).toEqual(run(twin, small).trace.rows)
  })

  it('is told apart from a shock of full size', () => {
    for (const shock of ['crash', 'fundingCut', 'licenceJump', 'boardCoup', 'projectFork', 'sybilAttack'] as const)
      expect(run({ ...defaults, shockMonth: 12, [shock]: true }, small).trace.rows, shock).not.toEqual(run({ ...defaults, shockMonth: 12 }, small).trace.rows)
  })
})
