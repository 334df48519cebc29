import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainEpoch, type ChainEpochInput, type StoredRow } from '../../../../../lib/networks/bittensor/chain/chain-epoch'
import { beforeFirstRun, ChainEpoch } from '../../../../../lib/networks/bittensor/chain/epoch'
import { chainDefaults, type BondRule } from '../../../../../lib/networks/bittensor/chain/rules'

const bondRules: readonly BondRule[] = ['classic', 'classicLiquid', 'yuma3', 'yuma3Liquid']
const full = 65535

/** A small subnet in any state; stakes differ by enough to leave different shares. */
const subnets = fc.integer({ min: 2, max: 8 }).chain((n) => {
  const row = (from: number): fc.Arbitrary<StoredRow> => fc.array(fc.option(fc.integer({ min: from, max: full }), { freq: 3 }), { minLength: n, maxLength: n })
    .map((values) => values.flatMap((value, uid): [number, number][] => (value === null ? [] : [[uid, value]])))
  const blocks = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n })
  return fc.record({
    rules: fc.record({
      bonds: fc.constantFrom(...bondRules), kappa: fc.integer({ min: 0, max: full }), bondsPenalty: fc.constantFrom(0, 20000, full),
      bondsMovingAverage: fc.integer({ min: 0, max: 1_000_000 }), permitSeats: fc.integer({ min: 1, max: 9 }), commitReveal: fc.boolean(),
    }),
    stake: fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: n, maxLength: n }),
    weights: fc.array(row(0), { minLength: n, maxLength: n }),
    bonds: fc.array(row(1), { minLength: n, maxLength: n }),
    permits: fc.array(fc.boolean(), { minLength: n, maxLength: n }),
    registered: blocks, lastUpdate: blocks, commitBlock: blocks,
    block: fc.constant(4), lastRun: fc.integer({ min: 0, max: 3 }), emission: fc.integer({ min: 0, max: 2 ** 50 }),
  })
})

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('an epoch', () => {
  it('never pays more than the emission, and all of it but a rao or so for each UID if anybody has stake', () => {
    fc.assert(fc.property(subnets, (input) => {
      const { serverEmission, validatorEmission, combinedEmission, stake } = chainEpoch({ ...input, emission: 1_000_000_000 })
      const paid = sum(serverEmission) + sum(validatorEmission)
      expect(paid).toBeLessThanOrEqual(1_000_000_000)
      expect(sum(combinedEmission)).toBeLessThanOrEqual(1_000_000_000)
      if (sum(stake) > 0) expect(paid).toBeGreaterThan(1_000_000_000 - 3 * stake.length)
    }))
  })

  it('leaves nothing but finite numbers of the right sign', () => {
    fc.assert(fc.property(subnets, (input) => {
      for (const values of Object.values(chainEpoch(input))) {
        for (const value of [values].flat(3).filter((one) => typeof one === 'number')) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(Object.is(value, -0)).toBe(false)
        }
      }
    }))
  })

  it('does not depend on who has which number', () => {
    fc.assert(fc.property(subnets.chain((input) => {
      const uids = input.stake.map((_, i) => i)
      return fc.tuple(fc.constant(input), fc.shuffledSubarray(uids, { minLength: uids.length, maxLength: uids.length }))
    }), ([input, order]) => {
      const to = (uid: number) => order.indexOf(uid)
      const moved = <T>(values: readonly T[]) => order.map((uid) => values[uid]!)
      const rows = (of: readonly StoredRow[]) => moved(of).map((row) => row.map(([uid, value]): [number, number] => [to(uid), value]))
      const before = chainEpoch(input)
      const after = chainEpoch({
        ...input, stake: moved(input.stake), weights: rows(input.weights), bonds: rows(input.bonds), permits: moved(input.permits),
        registered: moved(input.registered), lastUpdate: moved(input.lastUpdate), commitBlock: moved(input.commitBlock),
      })
      for (const key of ['consensus', 'incentive', 'dividends', 'validatorTrust', 'serverEmission', 'validatorEmission', 'permits'] as const) {
        expect(after[key]).toEqual(moved<number | boolean>(before[key]))
      }
      expect(after.bonds).toEqual(moved(before.bonds).map(moved))
    }))
  })

  it('goes on as it would in one piece', () => {
    fc.assert(fc.property(subnets, (input) => {
      const chain = new ChainEpoch(input.stake.length, { ...chainDefaults, ...input.rules }, false)
      chain.stake.set(input.stake)
      chain.permits.set(input.permits.map(Number))
      chain.lastUpdate.set(input.lastUpdate)
      chain.registered.set(input.registered)
      chain.commitBlock.set(input.commitBlock)
      input.weights.forEach((row, i) => chain.setWeights(i, row.map(([uid]) => uid), row.map(([, value]) => value)))
      let carried: ChainEpochInput = { ...input, bonds: [] }
      for (let epoch = 0; epoch < 3; epoch++) {
        chain.run(4, input.emission, input.lastRun)
        const { storedBonds, permits, ...result } = chainEpoch(carried)
        expect(Array.from(chain.dividends, (raw) => raw / 2 ** 32)).toEqual(result.dividends)
        expect(Array.from(chain.combinedEmission)).toEqual(result.combinedEmission)
        carried = { ...carried, bonds: storedBonds, permits }
      }
    }))
  })

  it('clips to consensus, which clipping again would not change', () => {
    fc.assert(fc.property(subnets, (input) => {
      const { weights, clipped, cut, consensus } = chainEpoch(input)
      clipped.forEach((row, i) => { row.forEach((weight, j) => {
        expect(weight).toBe(Math.min(weights[i]![j]!, consensus[j]!))
        expect(cut[i]![j]).toBe(weights[i]![j]! - weight)
      }) })
    }))
  })

  it('drops the same weights from what it kept: none', () => {
    fc.assert(fc.property(subnets, (input) => {
      const { keptWeights, ...first } = chainEpoch(input)
      const again = chainEpoch({ ...input, weights: keptWeights })
      expect(again).toEqual({ keptWeights, ...first })
    }))
  })
})

describe('consensus', () => {
  /** Two of four hold just as much as κ asks for, the others weigh nobody. */
  const tied = (kappa: number) => chainEpoch({
    rules: { kappa, permitSeats: 4 }, stake: [32767, 32768, 0, 0], weights: [[[2, full]], [[3, full]]], permits: [true, true, false, false],
  }).consensus

  it('is reached by exactly κ of the stake', () => {
    expect(tied(32767)).toEqual([0, 0, 1, 1])
  })

  it('is missed by one part in 65535', () => {
    expect(tied(32768)).toEqual([0, 0, 0, 1])
  })

  it('of one level asks for all that weigh at least so much', () => {
    const { consensus } = chainEpoch({
      stake: [4, 3, 3, 0, 0], permits: [true, true, true, false, false],
      weights: [[[3, full], [4, full]], [[3, full]], [[4, full]]],
    })
    expect(consensus).toEqual([0, 0, 0, 0.5, 0.5])
  })
})

describe('weights', () => {
  const pair = { stake: [10, 10, 0], permits: [true, true, false] }

  it('of nobody pay by active stake, or by all stake if nobody is active', () => {
    expect(chainEpoch({ ...pair, weights: [], emission: 100 }).validatorEmission).toEqual([50, 50, 0])
    expect(chainEpoch({ ...pair, permits: [false, true, false], weights: [], emission: 100 }).validatorEmission).toEqual([0, 100, 0])
    expect(chainEpoch({ ...pair, permits: [false, false, false], weights: [], emission: 100 }).validatorEmission).toEqual([50, 50, 0])
  })

  it('on oneself count for the owner alone', () => {
    const weights = [[[0, full]], [[1, full]]] as const
    expect(chainEpoch({ ...pair, weights, rules: { owner: 1 } }).keptWeights).toEqual([[], [[1, full]], []])
  })

  it('on a miner that registered since do not count', () => {
    const weights = [[[2, full]], [[2, full]]] as const
    const kept = (input: Partial<ChainEpochInput>) => chainEpoch({ ...pair, block: 9, lastUpdate: [5, 6, 0], weights, ...input }).keptWeights
    expect(kept({ registered: [0, 0, 5] })).toEqual([[], [[2, full]], []])
    expect(kept({ commitBlock: [3, 4, 0], registered: [0, 0, 4] })).toEqual([[[2, full]], [[2, full]], []])
    expect(kept({ commitBlock: [3, 4, 0], registered: [0, 0, 4], rules: { commitReveal: true } })).toEqual([[], [[2, full]], []])
  })
})

describe('bonds', () => {
  const start = { stake: [10, 10, 0, 0], permits: [true, true, false, false], rules: { bonds: 'yuma3Liquid' } } as const
  const [bonds, agreed] = [[[[2, 30000], [3, 30000]]], [[3, full]]] as const

  it('are lost at once under liquid alpha where the weight is absent, and decay where it is 0', () => {
    const [absent] = chainEpoch({ ...start, bonds, weights: [agreed, agreed] }).storedBonds
    const [zero] = chainEpoch({ ...start, bonds, weights: [[[2, 0], ...agreed], agreed] }).storedBonds
    expect(absent!.map(([uid]) => uid)).toEqual([3])
    expect(zero!.map(([uid]) => uid)).toEqual([2, 3])
    expect(zero![0]![1]).toBeLessThan(30000)
    expect(zero![0]![1]).toBeGreaterThan(0)
  })

  it('decay without liquid alpha wherever the weight is', () => {
    const { storedBonds } = chainEpoch({ ...start, rules: { bonds: 'yuma3' }, bonds, weights: [agreed, agreed] })
    expect(storedBonds[0]![0]).toEqual([2, 26999])
  })

  it('of a column nobody weighs lose a unit an epoch to the floor', () => {
    const { storedBonds } = chainEpoch({ ...start, rules: {}, bonds: [[[2, full]], [[2, 1000]]], weights: [] })
    expect(storedBonds.slice(0, 2)).toEqual([[[2, full]], [[2, 999]]])
  })

  it('on a miner that registered after the last epoch start anew', () => {
    const { oldBonds } = chainEpoch({ ...start, bonds, weights: [], block: 9, registered: [0, 0, 4, 3], lastRun: 3 })
    expect(oldBonds[0]).toEqual([0, 0, 0, 30000 / full].map((share) => Math.floor(share * 2 ** 32) / 2 ** 32))
  })

  it('go with the permit', () => {
    const { storedBonds, permits } = chainEpoch({ ...start, stake: [10, 11, 0, 0], rules: { permitSeats: 1 }, bonds: [...bonds, ...bonds], weights: [] })
    expect(permits).toEqual([false, true, false, false])
    expect(storedBonds[0]).toEqual([])
    expect(storedBonds[1]).not.toEqual([])
  })

  it('and weights go when a newcomer takes the UID, while weights on it become 0', () => {
    const chain = new ChainEpoch(3, chainDefaults)
    chain.setWeights(0, [1, 2], [full, full])
    chain.setWeights(1, [2], [full])
    chain.setBonds(1, [2], [full])
    chain.replace(1, 7)
    expect([...chain.storedWeights]).toEqual([-1, -1, -1, 0, -1, -1, full, -1, -1])
    expect(chain.storedBonds.every((bond) => bond === -1)).toBe(true)
    expect([chain.registered[1], chain.lastUpdate[1]]).toEqual([7, 7])
  })
})

describe('permits', () => {
  const permitsOf = (stake: readonly number[], permitSeats: number, owner = -1) =>
    chainEpoch({ stake, weights: [], rules: { permitSeats, owner } }).permits.flatMap((held, uid) => (held ? [uid] : []))

  it('go to those with most stake, of equals to the higher UID, and never to nothing', () => {
    expect(permitsOf([5, 9, 7, 7, 0], 2)).toEqual([1, 3])
    expect(permitsOf([5, 9, 7, 7, 0], 3)).toEqual([1, 2, 3])
    expect(permitsOf([5, 0, 0], 2)).toEqual([0])
  })

  it('include the owner, who needs no stake', () => {
    expect(permitsOf([5, 9, 0], 1, 2)).toEqual([1, 2])
  })

  it('count only stake at or above the threshold, but all of the owner', () => {
    const { stake } = chainEpoch({ stake: [4, 5, 5, 1], weights: [], rules: { stakeThreshold: 5, owner: 3 } })
    expect(stake.map((share) => Math.round(share * 11))).toEqual([0, 5, 5, 1])
  })
})

describe('stake beyond 2^52', () => {
  it('is divided exactly', () => {
    const [small, large] = [3, 2 ** 60]
    const { stake } = chainEpoch({ stake: [large, small, large], weights: [] })
    expect(stake).toEqual([(2 ** 31 - 1) / 2 ** 32, 0, (2 ** 31 - 1) / 2 ** 32])
  })
})

describe('before the first run', () => {
  it('a tempo ago counts as the last, or the start', () => {
    expect(beforeFirstRun(1000, 360)).toBe(639)
    expect(beforeFirstRun(10, 360)).toBe(-1)
  })
})
