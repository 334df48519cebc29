import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sum } from '../../../../../lib/core/vector'
import { simulatorEpochs, type SimulatorEpoch } from '../../../../../lib/networks/bittensor/simulator/epochs'
import type { SimulatorParams } from '../../../../../lib/networks/bittensor/simulator/params'
import { Simulator } from '../../../../../lib/networks/bittensor/simulator/simulator'
import { simulatorParams, simulatorVersion, simulatorVersions, type SimulatorVersion } from '../../../../../lib/networks/bittensor/simulator/versions'
import { expectClose } from '../../../../support/close'

type Rows = readonly (readonly number[])[]
const version = (id: string, family = 'yuma-simulation') => simulatorVersion(family, id)!
const variants: readonly Partial<SimulatorParams>[] = [
  {}, { liquidAlpha: true, liquidConsensus: 'mixed' }, { winnerTakesAll: true }, { consensusMethod: 'bisection', bondsPenalty: 0.5 },
]
const matrices = ['weights', 'clipped', 'weightsForBonds', 'alpha', 'bonds', 'bondsBefore'] as const
const ofMiners = ['prerank', 'consensusRaw', 'consensus', 'rank', 'trust', 'incentive'] as const
const ofValidators = ['stake', 'validatorTrust', 'dividendsRaw', 'dividends', 'dividendPer1000Tao'] as const

function play(of: SimulatorVersion, epochs: readonly Rows[], stake: readonly number[], params: Partial<SimulatorParams> = {}): readonly SimulatorEpoch[] {
  return simulatorEpochs({
    version: of, params, validators: stake.length, miners: epochs[0]?.[0]?.length ?? 0, epochs: epochs.length,
    stakes: [[0, stake]], weights: epochs.map((rows, e) => [e, rows] as const),
  }).epochs
}

const amount = fc.double({ min: 0.01, max: 1, noNaN: true })
const game = fc.record({ validators: fc.integer({ min: 1, max: 6 }), miners: fc.integer({ min: 1, max: 5 }), epochs: fc.integer({ min: 1, max: 4 }) })
  .chain(({ validators, miners, epochs }) => {
    const row = fc.array(fc.oneof(amount, fc.constant(0)), { minLength: miners, maxLength: miners })
    const rows = fc.array(row, { minLength: validators, maxLength: validators })
    return fc.record({
      epochs: fc.array(rows, { minLength: epochs, maxLength: epochs }),
      stake: fc.array(amount, { minLength: validators, maxLength: validators }),
    })
  })
const anyVersion = fc.constantFrom(...simulatorVersions)
const anyVariant = fc.constantFrom(...variants)

describe('an epoch of the simulators', () => {
  it('clips a lone outlier to what half the stake backs, and pays the outlier less', () => {
    const [epoch] = play(version('YUMA2'), [[[0.5, 0.5], [0.5, 0.5], [0, 1]]], [0.4, 0.4, 0.2])
    expect(epoch!.consensus).toEqual(Float64Array.of(32767 / 65535, 32767 / 65535))
    expect(epoch!.validatorTrust[2]).toBeCloseTo(0.5, 4)
    expect(epoch!.dividends[2]).toBeLessThan(0.2)
    expect(epoch!.incentive[1]).toBeCloseTo(1 / 1.8, 4)
  })

  it('lets nothing out that is no number, whatever comes in', () => {
    const odd = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, NaN, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE))
    const list = (length: number) => fc.array(odd, { minLength: length, maxLength: length })
    fc.assert(fc.property(anyVersion, anyVariant, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.gen(), (of, params, validators, miners, next) => {
      const simulator = new Simulator(of, simulatorParams(of, params), validators, miners)
      for (let e = 0; e < 3; e++) {
        simulator.play(Float64Array.from(next(list, validators * miners)), Float64Array.from(next(list, validators)))
        for (const name of [...matrices, ...ofMiners, ...ofValidators]) {
          expect([...simulator[name]].filter((value) => !Number.isFinite(value) || Object.is(value, -0)), name).toEqual([])
        }
      }
    }))
  })

  it('pays out everything or nothing', () => {
    fc.assert(fc.property(anyVersion, anyVariant, game, (of, params, { epochs, stake }) => {
      for (const epoch of play(of, epochs, stake, params)) {
        const incentive = sum(epoch.incentive)
        expect(Math.min(Math.abs(incentive - 1), incentive)).toBeLessThan(1e-12)
        expect(sum(epoch.dividends)).toBeLessThanOrEqual(1)
        if (epoch.isConsensusUndefined) expect(incentive).toBe(0)
      }
    }))
  })

  it('gives equal validators equal dividends', () => {
    for (const of of simulatorVersions) {
      const epochs = play(of, Array(3).fill([[0.2, 0.8], [0.2, 0.8], [0.2, 0.8]]), [1, 1, 1])
      for (const { dividends } of epochs) expectClose(dividends, Float64Array.of(1 / 3, 1 / 3, 1 / 3), { abs: 2e-5 })
    }
  })

  it('does not change with the unit of stake, but for what is paid per 1000 TAO', () => {
    fc.assert(fc.property(anyVersion, anyVariant, game, (of, params, { epochs, stake }) => {
      const scaled = play(of, epochs, stake.map((of) => of * 4096), params)
      play(of, epochs, stake, params).forEach((epoch, e) => {
        for (const name of [...matrices, ...ofMiners, 'dividends'] as const) expect(scaled[e]![name]).toEqual(epoch[name])
        expect(scaled[e]!.dividendPer1000Tao).toEqual(epoch.dividendPer1000Tao.map((tokens) => tokens / 4096))
      })
    }))
  })

  it('hardly changes with the unit of weights, which the constant in the divisor and the truncation let in', () => {
    const rows = [[0.2, 0.5, 0.3], [0.1, 0.6, 0.3], [0.3, 0.3, 0.4]]
    for (const of of simulatorVersions) {
      const one = play(of, [rows, rows], [3, 2, 1])
      const other = play(of, [rows, rows].map((epoch) => epoch.map((row) => row.map((weight) => weight * 1000))), [3, 2, 1])
      one.forEach((epoch, e) => {
        expectClose(other[e]!.incentive, epoch.incentive, { abs: 4 / 65535 })
        expectClose(other[e]!.dividends, epoch.dividends, { abs: 4 / 65535 })
      })
    }
  })

  it('renames its results when miners or validators change places', () => {
    fc.assert(fc.property(anyVersion, game, (of, { epochs, stake }) => {
      const miners = epochs[0]![0]!.length
      const turned = play(of, epochs.map((rows) => rows.map((row) => [...row.slice(1), row[0]!])), stake)
      const swapped = play(of, epochs.map((rows) => [...rows.slice(1), rows[0]!]), [...stake.slice(1), stake[0]!])
      const edge = 2 / 65535 // sums in another order may fall on the other side of a step of the consensus
      play(of, epochs, stake).forEach((epoch, e) => {
        expectClose(turned[e]!.consensus, epoch.consensus.map((_, m, all) => all[(m + 1) % miners]!), { abs: edge })
        expectClose(turned[e]!.consensusRaw, epoch.consensusRaw.map((_, m, all) => all[(m + 1) % miners]!), { abs: 1e-12 })
        expectClose(swapped[e]!.stake, epoch.stake.map((_, v, all) => all[(v + 1) % stake.length]!), { abs: 1e-12 })
        expectClose(swapped[e]!.weights, epoch.weights.map((_, at, all) => all[(at + miners) % all.length]!), { abs: 0 })
      })
    }))
  })

  it('carries its bonds from epoch to epoch and never more than 1 where bonds are shares or relative', () => {
    fc.assert(fc.property(anyVersion, anyVariant, game, (of, params, { epochs, stake }) => {
      const played = play(of, epochs, stake, params)
      played.forEach(({ bonds, bondsBefore }, e) => {
        if (of.bonds.kind !== 'capacity') expect(Math.max(0, ...bonds)).toBeLessThanOrEqual(1 + 1e-12)
        const rescaled = of.bonds.kind === 'shares' && of.bonds.rescalesOld
        if (e > 0 && !rescaled) expect(bondsBefore).toEqual(played[e - 1]!.bonds)
      })
    }))
  })

  it('marks epochs in which no miner is backed and makes everything that follows zero', () => {
    const alone = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    for (const of of simulatorVersions) for (const winnerTakesAll of [false, true]) {
      const run = simulatorEpochs({ version: of, params: { winnerTakesAll }, validators: 3, miners: 3, epochs: 2, stakes: [[0, [1, 1, 1]]], weights: [[0, alone]] })
      expect(run.undefinedFromEpoch).toBe(0)
      expect(run.epochs[1]!.isConsensusUndefined).toBe(true)
      for (const name of ['consensus', 'incentive', 'dividends', 'dividendPer1000Tao'] as const) expect(sum(run.epochs[1]![name])).toBe(0)
    }
  })

  it('counts weights behind which nobody has stake as no consensus', () => {
    expect(play(version('YUMA3'), [[[0.5, 0.5]]], [0])[0]).toMatchObject({ isConsensusUndefined: true })
  })

  it('keeps no copy of what it is given and changes nothing in it', () => {
    const weights = Float64Array.of(0.25, 0.75, 0.5, 0.5)
    const stake = Float64Array.of(2, 1)
    new Simulator(version('YUMA3'), simulatorParams(version('YUMA3')), 2, 2).play(weights, stake)
    expect([...weights, ...stake]).toEqual([0.25, 0.75, 0.5, 0.5, 2, 1])
  })

  it('refuses matrices of another size, which only a mistake of ours can hand in', () => {
    const simulator = new Simulator(version('YUMA1'), simulatorParams(version('YUMA1')), 2, 3)
    expect(() => simulator.play(new Float64Array(5), new Float64Array(2))).toThrow('2 × 3 weights; got 2 and 5')
    expect(() => new Simulator(version('YUMA1'), simulatorParams(version('YUMA1')), 1.5, 3)).toThrow('whole numbers')
  })
})

describe('what differs between the versions', () => {
  const switching = [[[1, 0], [1, 0]], [[0, 1], [0, 1]]]

  it('is that YUMA1 forgets and YUMA2 remembers one part in ten', () => {
    expect(play(version('YUMA1'), switching, [1, 1])[1]!.bonds[0]).toBe(0)
    expect(play(version('YUMA2'), switching, [1, 1])[1]!.bonds[0]).toBeCloseTo(0.05, 12)
  })

  it('is that YUMA2B buys with the weights of the epoch before', () => {
    expect(play(version('YUMA2B'), switching, [1, 1])[1]!.weightsForBonds).toEqual(Float64Array.of(0, 0, 0, 0))
    expect(play(version('YUMA2'), switching, [1, 1])[1]!.weightsForBonds[1]).toBeGreaterThan(0.99)
  })

  it('is that a bonds penalty leaves relative bonds alone in the first family only', () => {
    const outlier = [[[0.5, 0.5], [0, 1]]]
    const bond = (family: string) => play(version('YUMA3', family), outlier, [0.8, 0.2])[0]!.bonds[3]
    expect(bond('yuma-simulation')).toBeCloseTo(0.025, 6)
    expect(bond('interactive-yuma-simulator')).toBeCloseTo(0.0125, 6)
  })

  it('is that only capacity and relative bonds can be taken away', () => {
    for (const of of simulatorVersions) {
      const simulator = new Simulator(of, simulatorParams(of), 1, 2).play(Float64Array.of(0.5, 0.5), Float64Array.of(1))
      simulator.resetMiner(1)
      expect(simulator.bonds[0]).toBeGreaterThan(0)
      expect(simulator.bonds[1] === 0).toBe(of.bonds.kind !== 'shares')
    }
  })

  it('is that every pair of family and id is named once', () => {
    expect(new Set(simulatorVersions.map(({ family, id }) => `${family} ${id}`)).size).toBe(simulatorVersions.length)
    expect(simulatorVersion('yuma-simulation', 'YUMA2A')).toBeUndefined()
  })
})
