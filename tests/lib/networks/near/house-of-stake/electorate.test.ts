import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { streamOf } from '../../../../../lib/core/random'
import { sum } from '../../../../../lib/core/vector'
import { defaultElectorate, drawBallot, holdings, turnoutOf } from '../../../../../lib/networks/near/house-of-stake/electorate'
import { outcomeOf, quorumNeeded, regimes, votesToPass } from '../../../../../lib/networks/near/house-of-stake/quorum'
import { ratio } from '../../../../../lib/networks/near/ratio'
import { nearToYocto, yoctoPerNear, yoctoToNear } from '../../../../../lib/networks/near/yocto'
import { expectClose } from '../../../../support/close'

const stream = streamOf(1, 'electorate')
const held = holdings(defaultElectorate)
const supply = nearToYocto(defaultElectorate.supply)

describe('turnout', () => {
  it('is as set for who holds the mean, and higher for who holds more', () => {
    const mean = defaultElectorate.supply / defaultElectorate.holders
    expectClose(turnoutOf(mean, defaultElectorate), 0.2, { rel: 1e-9 })
    expect(turnoutOf(10 * mean, defaultElectorate)).toBeGreaterThan(0.5)
  })

  it('falls as more share the decision', () => {
    const many = { ...defaultElectorate, holders: 37_200 }
    expect(turnoutOf(many.supply / many.holders, many)).toBeLessThan(0.2)
  })

  it('is nobody at 0 and everybody at 1', () => {
    const votersAt = (meanTurnout: number) => drawBallot({ ...defaultElectorate, meanTurnout }, held, stream, 0).voters
    expect([votersAt(0), votersAt(1)]).toEqual([0, defaultElectorate.holders])
    expect(turnoutOf(0, defaultElectorate)).toBe(0)
  })
})

describe('a ballot', () => {
  it('casts no more votes than there are, all of one kind where chances are 0 or 1', () => {
    expectClose(sum(held), defaultElectorate.supply)
    const everyone = { ...defaultElectorate, meanTurnout: 1 }
    const inFavour = drawBallot({ ...everyone, support: 1 }, held, stream, 0)
    expectClose(yoctoToNear(inFavour.for), defaultElectorate.supply, { rel: 1e-9 })
    expect([inFavour.against, inFavour.abstain]).toEqual([0n, 0n])
    const abstaining = drawBallot({ ...everyone, support: 0, abstention: 1 }, held, stream, 0)
    expect([abstaining.for, abstaining.against]).toEqual([0n, 0n])
  })

  it('is the same for every rule it is held against: what passes by the contract passes by the rules of March 2026', () => {
    const passes = regimes.map(() => 0)
    for (let index = 0; index < 60; index++) {
      const votes = drawBallot({ ...defaultElectorate, meanTurnout: 0.1 }, held, stream, index)
      const passed = regimes.map((regime) => outcomeOf(votes, supply, regime, regime.simpleMajority).hasPassed)
      passed.forEach((one, r) => { if (one) passes[r]!++ })
      if (passed[2]) expect(passed[1]).toBe(true)
    }
    expect(passes[0]).toBe(0) // 7 million are more than there are
    expect(passes[1]).toBeGreaterThan(passes[2]!)
  })
})

describe('passing a vote alone', () => {
  it('takes 1,000 votes by one rule and 1.3 million by the other when nobody else comes', () => {
    const alone = regimes.map((regime) => votesToPass({ against: 0n, abstain: 0n }, supply, regime, regime.simpleMajority)! / yoctoPerNear)
    expect(alone).toEqual([7_000_000n, 1000n, 1_323_000n])
  })

  it('is possible with just so many votes and not with one fewer', () => {
    const amount = fc.bigInt(0n, 10n ** 12n)
    fc.assert(fc.property(amount, amount, amount, fc.nat(10_000), amount, fc.integer({ min: 0, max: 99 }), (against, abstain, all, bps, floor, percent) => {
      const [quorum, majority] = [{ bps, floor }, ratio(percent, 100)]
      const needed = votesToPass({ against, abstain }, all, quorum, majority)!
      expect(outcomeOf({ for: needed, against, abstain }, all, quorum, majority).hasPassed).toBe(true)
      const fewer = outcomeOf({ for: needed - 1n, against, abstain }, all, quorum, majority)
      expect(fewer.hasPassed && needed > 1n).toBe(false)
      expect(needed + against + abstain >= quorumNeeded(quorum, all)).toBe(true)
    }))
  })

  it('is impossible where all must agree and somebody does not', () => {
    const votes = { against: 1n, abstain: 0n }
    expect(votesToPass(votes, 10n, { bps: 0, floor: 0n }, ratio(1, 1))).toBeUndefined()
    expect(votesToPass({ against: 0n, abstain: 0n }, 10n, { bps: 0, floor: 0n }, ratio(1, 1))).toBe(1n)
  })
})
