import { describe, expect, it } from 'vitest'
import { ChainEpoch } from '../../../../../lib/networks/bittensor/chain/epoch'
import { weightedMedian } from '../../../../../lib/networks/bittensor/chain/median'
import { chainDefaults, type ChainRules } from '../../../../../lib/networks/bittensor/chain/rules'
import { fromNumber, ONE, toU16, U16_MAX } from '../../../../../lib/networks/bittensor/fixed-point'
import facts from '../../../../golden/bittensor/chain-facts.json'

interface Change {
  readonly stake?: readonly number[]
  readonly reg?: readonly number[]
  readonly lu?: readonly number[]
  readonly permits?: readonly number[]
  readonly w?: Readonly<Record<string, readonly (readonly number[])[]>>
  readonly block?: number
  readonly lasttempo?: number
  readonly resetcol?: number
}

type Params = (typeof facts.epoch)[number]['params']

function rulesOf(of: Params): ChainRules {
  return {
    ...chainDefaults, kappa: of.kappa, bondsPenalty: of.penalty, bondsMovingAverage: of.bma, alphaLow: of.alo, alphaHigh: of.ahi,
    alphaSteepness: of.steep, permitSeats: of.maxv, stakeThreshold: of.minstake, owner: of.owner, activityCutoff: of.cutoff,
    bonds: of.yuma3 ? (of.liquid ? 'yuma3Liquid' : 'yuma3') : 'classic',
  }
}

/** Plays a sequence of changes and epochs; looks at the subnet after every epoch. */
function played<Seen>(rules: ChainRules, sequence: readonly unknown[], look: (chain: ChainEpoch) => Seen): Seen[] {
  const chain = new ChainEpoch((sequence[0] as Change).stake!.length, rules)
  let now = { block: 0, lasttempo: 0 }
  const seen: Seen[] = []
  for (const item of sequence) {
    if (item === 'epoch') {
      chain.run(now.block, 1_000_000_000, now.lasttempo - 1)
      seen.push(look(chain))
    } else now = { ...now, ...changed(chain, item as Change) }
  }
  return seen
}

function changed(chain: ChainEpoch, change: Change): Change {
  if (change.stake) chain.stake.set(change.stake)
  if (change.reg) chain.registered.set(change.reg)
  if (change.lu) chain.lastUpdate.set(change.lu)
  if (change.permits) chain.permits.set(change.permits)
  if (change.resetcol !== undefined) chain.resetBonds(change.resetcol)
  for (const [uid, row] of Object.entries(change.w ?? {})) chain.setWeights(Number(uid), row.map(([to]) => to!), row.map(([, value]) => value!))
  return change
}

function bondsOf(chain: ChainEpoch, validator: number): number[][] {
  return Array.from({ length: chain.n }, (_, j) => [j, chain.storedBonds[j * chain.n + validator]!]).filter(([, bond]) => bond! >= 0)
}

function stored(chain: ChainEpoch) {
  const u16 = (raw: Float64Array) => Array.from(raw, toU16)
  return {
    bonds_u16: Array.from({ length: chain.n }, (_, i) => bondsOf(chain, i)),
    consensus_u16: u16(chain.consensus),
    incentive_u16: u16(chain.incentive),
    dividends_u16: u16(chain.dividends),
    vtrust_u16: u16(chain.validatorTrust),
    server_emission: [...chain.serverEmission],
    validator_emission: [...chain.validatorEmission],
    combined_emission: [...chain.combinedEmission],
    consensusBits: [...chain.consensus],
    incentiveBits: [...chain.incentive],
    dividendsBits: [...chain.dividends],
  }
}

describe("the chain's own tests", () => {
  it.each(facts.epoch)('$test gives the same stored values', ({ params, sequence, ...rest }) => {
    const computed = 'steps' in rest && rest.steps ? rest.steps.map((step) => step.computed) : [(rest as { computed: unknown }).computed]
    expect(played(rulesOf(params), sequence, stored).slice(0, computed.length)).toEqual(computed)
  })

  it.each(facts.yuma3)('$test gives the bonds and dividends it asserts', ({ n, params, sequence, steps, tolerance }) => {
    const seen = played(rulesOf(params), sequence, (chain) => ({
      bonds: [0, 1, 2].map((i) => Array.from({ length: n - 3 }, (_, m) => Math.max(0, chain.storedBonds[(3 + m) * n + i]!))),
      dividends: Array.from(chain.dividends.subarray(0, 3), toU16),
    }))
    steps.forEach((step) => {
      const { bonds, dividends } = seen[1 + step.epoch]! // the first epoch, without weights, gives the permits
      expect(bonds).toEqual(step.computedBonds_u16)
      expect(dividends).toEqual(step.computedDividends_u16)
      step.assertedDividends.forEach((asserted, i) => { expect(Math.abs(dividends[i]! / U16_MAX - asserted)).toBeLessThan(tolerance) })
      step.assertedBonds.flat().forEach((asserted, k) => { expect(Math.abs(bonds.flat()[k]! / U16_MAX - asserted)).toBeLessThan(tolerance) })
    })
  })

  it.each([0, 1, 2])('gives 64 equal validators and 448 equal servers equal shares in epoch %i', (epochs) => {
    const { validator, server } = facts.graph512.asserted
    const chain = new ChainEpoch(512, { ...chainDefaults, permitSeats: 64 })
    for (let i = 0; i < 64; i++) {
      chain.stake[i] = 328125000000000
      chain.permits[i] = 1
      chain.setWeights(i, Array.from({ length: 448 }, (_, m) => 64 + m), Array(448).fill(65535))
    }
    chain.lastUpdate.fill(1)
    for (let epoch = 0; epoch <= epochs; epoch++) chain.run(1, 1_000_000_000, 0)
    for (const [who, from, to] of [[validator, 0, 64], [server, 64, 512]] as const) {
      for (let i = from; i < to; i++) {
        expect([chain.consensus, chain.incentive, chain.dividends].map((of) => toU16(of[i]!))).toEqual([who.consensus, who.incentive, who.dividends])
        expect(chain.combinedEmission[i]).toBe(who.emission)
      }
    }
    expect(bondsOf(chain, 7)).toEqual(Array.from({ length: 448 }, (_, m) => [64 + m, validator.bondToServer]))
  })
})

describe('the weighted median', () => {
  it.each(facts.weightedMedian)('of $score under $stake at $majority is $expected', ({ stake, score, majority, expected }) => {
    const piles = Float64Array.from(stake, fromNumber)
    const minority = ONE - fromNumber(majority)
    expect(weightedMedian(Float64Array.from(score, fromNumber), piles, score.length, minority)).toBe(fromNumber(expected))
  })

  it.each(facts.weightedMedianCol)('of columns at $majority is $expected', ({ stake, weightsByValidatorRow, majority, expected }) => {
    const voters = stake.flatMap((share, i) => (share > 0 ? [i] : []))
    const medians = expected.map((_, j) => {
      const scores = Float64Array.from(voters, (i) => fromNumber(weightsByValidatorRow[i]![j]!))
      return weightedMedian(scores, Float64Array.from(voters, (i) => fromNumber(stake[i]!)), voters.length, ONE - fromNumber(majority))
    })
    expect(medians).toEqual(expected.map(fromNumber))
  })
})

describe('liquid alpha as it was until March 2025', () => {
  it('gives the bonds of its old test', () => {
    const { assertedBondsToUid4_u16 } = facts.legacyLiquidAlpha1
    const { params, sequence } = facts.epoch.find(({ test }) => test === 'test_bonds')!
    const seen = played({ ...rulesOf(params), bonds: 'classicLiquid' }, sequence.slice(0, 8), (chain) => (
      Array.from({ length: 4 }, (_, i) => chain.storedBonds[4 * chain.n + i])
    ))
    expect(seen).toEqual(assertedBondsToUid4_u16)
  })
})
