import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Digest } from '../../../../../lib/core/digest'
import { streamOf } from '../../../../../lib/core/random'
import { sum } from '../../../../../lib/core/vector'
import { createLedger } from '../../../../../lib/economy/contributor-ledger'
import { minimumDeposit } from '../../../../../lib/networks/sentient/collateral/deposit'
import { detectionProbability } from '../../../../../lib/networks/sentient/fingerprints/detection'
import { accountsOf, GridBooks } from '../../../../../lib/networks/sentient/play/books'
import { playEpoch } from '../../../../../lib/networks/sentient/play/epoch'
import { createGrid, keysPerCopy, type Grid } from '../../../../../lib/networks/sentient/play/grid'
import { measuresOf } from '../../../../../lib/networks/sentient/play/measures'
import { defaultGrid, type GridSettings, type HostBehaviour } from '../../../../../lib/networks/sentient/play/settings'
import { expectClose } from '../../../../support/close'

const begun = (settings: Partial<GridSettings>, seed = 1) => createGrid({ ...defaultGrid, ...settings }, streamOf(seed, 'sentient'))

/** Plays, and after each epoch notes something. */
function course<T>(grid: Grid, epochs: number, note: (grid: Grid) => T): T[] {
  return Array.from({ length: epochs }, () => {
    playEpoch(grid)
    return note(grid)
  })
}

const chance = fc.constantFrom(0, 0.3, 1)
const any: fc.Arbitrary<Partial<GridSettings>> = fc.record({
  hosts: fc.integer({ min: 0, max: 12 }), artifacts: fc.integer({ min: 0, max: 5 }), hiders: chance, hidden: chance, retained: chance, inclusion: chance,
  behaviour: fc.constantFrom<HostBehaviour>('honest', 'fixed', 'calculating'), probes: fc.nat(5), pairs: fc.constantFrom(0, 20, 1024),
  deposit: fc.constantFrom(0, 25, 1e5), coalition: fc.nat(4), renewalEpochs: fc.nat(5), madeUpClaims: chance, areKeysCommitted: fc.boolean(),
  strangers: fc.nat(4), claimThreshold: chance, staked: fc.constantFrom(0, 1e9), captureStake: fc.constantFrom(0, 1e9), bribable: chance, bribe: chance,
  informed: chance, proverShare: chance, banEpochs: fc.nat(3), fee: fc.constantFrom(0, 0.01), growth: fc.constantFrom(-0.1, 0, 0.05),
})

describe('a play', () => {
  it('keeps the books balanced and every number finite, whatever is set', () => {
    fc.assert(fc.property(any, fc.nat(1000), (settings, seed) => {
      const grid = begun(settings, seed)
      const books = new GridBooks(grid.settings)
      const ledger = createLedger(accountsOf(grid.settings).size)
      let minted = 0
      for (let epoch = 0; epoch < 12; epoch++) {
        ledger.beginEpoch()
        playEpoch(grid)
        books.post(ledger, grid)
        minted += grid.minted
        expect(Object.values(measuresOf(grid)).every((value) => Number.isFinite(value) && value >= 0)).toBe(true)
      }
      expectClose(ledger.total(), 0, { abs: 1e-5 })
      expectClose(-ledger.system.issuance, minted, { rel: 1e-9, abs: 1e-9 })
    }))
  })

  it('is the same for the same stream', () => {
    const digestOf = (seed: number) => {
      const grid = begun({ hiders: 1, behaviour: 'fixed', hidden: 0.2 }, seed)
      course(grid, 30, () => 0)
      return new Digest().add(grid.keys).add(grid.fees).add(grid.lost).hex()
    }
    expect(digestOf(1)).toBe(digestOf(1))
    expect(digestOf(1)).not.toBe(digestOf(2))
  })
})

describe('hosts', () => {
  it('who are honest pay all fees and lose nothing', () => {
    const grid = begun({})
    expect(course(grid, 20, (of) => [measuresOf(of).evaded, measuresOf(of).foundOut, sum(of.lost)])).toEqual(Array(20).fill([0, 0, 0]))
  })

  it('who hide are found out as often as the formula says', () => {
    const settings = { hosts: 500, hiders: 1, behaviour: 'fixed', hidden: 0.3, banEpochs: 0, pairs: 1e5 } as const
    const grid = begun(settings)
    const found = course(grid, 40, (of) => measuresOf(of).foundOut).reduce((all, one) => all + one, 0)
    const expected = detectionProbability(0.3, defaultGrid.probes, defaultGrid.retained)
    expectClose(found / (500 * 40), expected, { rel: 0, abs: 5 * Math.sqrt((expected * (1 - expected)) / (500 * 40)) })
  })

  it('who calculate are honest from the least honest deposit on and not below', () => {
    const of = { hosts: 5, querySpread: 1, hiders: 1, behaviour: 'calculating' } as const
    const least = minimumDeposit({ fee: defaultGrid.fee, queries: defaultGrid.medianQueries, probes: defaultGrid.probes, perProbe: defaultGrid.retained })!
    const hiddenAt = (deposit: number) => course(begun({ ...of, deposit }), 1, (grid) => grid.hidden[0]!)[0]!
    expect(hiddenAt(least * 1.0001)).toBe(0)
    expect(hiddenAt(least * 0.9)).toBeGreaterThan(0)
    expect(hiddenAt(0)).toBeGreaterThan(hiddenAt(least * 0.9))
  })

  it('who are found out lose the deposit and serve again when the ban is over', () => {
    const grid = begun({ hosts: 1, hiders: 1, behaviour: 'fixed', hidden: 1, retained: 1, banEpochs: 2 })
    expect(course(grid, 5, (of) => [of.served[0]! > 0, of.lost[0]!])).toEqual([[true, 25], [false, 0], [false, 0], [true, 25], [false, 0]])
  })

  it('who collude are hit less often, the more of them there are', () => {
    const perProbe = (coalition: number) => begun({ hiders: 1, behaviour: 'fixed', coalition }).perProbe
    expect([perProbe(1)[0], perProbe(2)[0], perProbe(3)[0]]).toEqual([0.942, 0.942 * 0.5, 0.942 * 0.25])
    expect(perProbe(3)[3]).toBe(0.942)
  })
})

describe('keys', () => {
  it('run out, after which nobody is found out, until new pairs are trained in', () => {
    const stolen = { hosts: 1, hiders: 1, behaviour: 'fixed', hidden: 1, retained: 1, banEpochs: 0, pairs: 12, probes: 2 } as const
    expect(keysPerCopy({ ...defaultGrid, ...stolen })).toBe(6)
    expect(course(begun(stolen), 5, (of) => measuresOf(of).foundOut)).toEqual([1, 1, 1, 0, 0])
    expect(course(begun({ ...stolen, renewalEpochs: 4 }), 5, (of) => measuresOf(of).foundOut)).toEqual([1, 1, 1, 0, 1])
    expect(course(begun(stolen), 5, (of) => measuresOf(of).unaudited)).toEqual([0, 0, 0, 1, 1])
  })
})

describe('claims', () => {
  it('that the owner makes up hold only without a commitment to keys', () => {
    const wronged = (areKeysCommitted: boolean) => course(begun({ madeUpClaims: 1, areKeysCommitted, hosts: 3 }), 1, (of) => measuresOf(of).wronged)
    expect([wronged(true), wronged(false)]).toEqual([[0], [3]])
  })

  it('on strangers come true always if no match is needed, and hardly ever at nine of ten', () => {
    const claimed = (claimThreshold: number) => course(begun({ strangers: 50, claimThreshold }), 1, (of) => of.strangersClaimed)[0]
    expect([claimed(0), claimed(0.9)]).toEqual([50, 0])
  })
})

describe('emission', () => {
  it('is 2 per cent of supply in a year, and follows stake to the worthless', () => {
    const grid = begun({ staked: 3e9, captureStake: 1e9 })
    const minted = course(grid, 52, (of) => of.minted).reduce((all, one) => all + one, 0)
    expectClose(minted, 0.02 * defaultGrid.supply)
    expectClose(measuresOf(grid).captured, 0.25)
  })

  it('follows usefulness where all voters are informed and nobody captures', () => {
    const distance = (settings: Partial<GridSettings>) => course(begun(settings), 1, (of) => measuresOf(of).misdirected)[0]!
    expectClose(distance({ informed: 1 }), 0, { abs: 1e-12 })
    expect(distance({ informed: 0 })).toBeGreaterThan(distance({ informed: 0.5 }))
    expectClose(distance({ informed: 1, bribable: 1 }), 1)
  })

  it('grows from year to year only if it compounds', () => {
    const inSecondYear = (isCompounding: boolean) => course(begun({ isCompounding, epochsPerYear: 1 }), 2, (of) => of.minted)
    expect(inSecondYear(false)[1]! / inSecondYear(false)[0]!).toBe(1)
    expectClose(inSecondYear(true)[1]! / inSecondYear(true)[0]!, 1.02)
  })
})
