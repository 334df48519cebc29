import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustedStakes } from '../../../../../lib/networks/allora/reputers/adjusted-stakes'
import { compressReports } from '../../../../../lib/networks/allora/reputers/compress'
import { consensusScores, stakeWeightedReports, type Reports } from '../../../../../lib/networks/allora/reputers/consensus'
import { defaultListening, listen } from '../../../../../lib/networks/allora/reputers/listening'
import { reputerFractions } from '../../../../../lib/networks/allora/reputers/reputer-fractions'
import { expectClose } from '../../../../support/close'

const reportsOf = (...rows: number[][]): Reports => ({ reputers: rows.length, length: rows[0]?.length ?? 0, losses: Float64Array.from(rows.flat()) })

function heard(reports: Reports, stakes: readonly number[], start = stakes.map(() => 1)) {
  const coefficients = Float64Array.from(start)
  const scores = new Float64Array(stakes.length)
  listen(reports, stakes, coefficients, scores, defaultListening)
  return { coefficients: [...coefficients], scores: [...scores] }
}

// from one micro-unit of the token up
const stake = fc.oneof(fc.double({ min: 1e-18, max: 1e9, noNaN: true }), fc.constantFrom(0, 1))
const loss = fc.oneof(fc.double({ min: -20, max: 5, noNaN: true }), fc.constantFrom(0, -4, NaN))
const panel = fc.integer({ min: 1, max: 6 }).chain((m) => fc.integer({ min: 1, max: 12 }).chain((e) => fc.record({
  reports: fc.array(fc.array(loss, { minLength: e, maxLength: e }), { minLength: m, maxLength: m }).map((rows) => reportsOf(...rows)),
  stakes: fc.array(stake, { minLength: m, maxLength: m }),
})))

describe('stake that counts', () => {
  it('is that of an average reputer at most', () => {
    expect([...adjustedStakes([1, 1, 4], [1, 1, 1])]).toEqual([0.5, 0.5, 1])
    expect([...adjustedStakes([1, 1, 4], [1, 1, 0])]).toEqual([1, 1, 0])
  })

  it('is the same for all if nobody has any', () => {
    expect([...adjustedStakes([0, 0], [1, 1])]).toEqual([1, 1])
  })
})

describe('consensus', () => {
  it('skips what is missing; the lowest loss stands in, a quirk of the chain', () => {
    const { mean, mostDistant } = stakeWeightedReports([1, 1, 2], reportsOf([NaN, -1], [-2, -2], [-5, -3]))
    expectClose(mean, [-4, -2.25])
    expect([...mostDistant]).toEqual([-5, -3])
  })

  it('gives most to a report equal to it: 1 / epsilon', () => {
    const scores = new Float64Array(2)
    consensusScores(reportsOf([-1, -2], [-1, -2]), [1, 5], [1, 1], 0.01, 1e-7, scores)
    expectClose(scores, [100, 100])
  })
})

describe('short reports', () => {
  it('have the scores of the long ones', () => {
    const coordinate = fc.double({ min: -9, max: 1, noNaN: true })
    fc.assert(fc.property(fc.integer({ min: 1, max: 5 }), fc.array(coordinate, { minLength: 60, maxLength: 60 }), (m, values) => {
      const long: Reports = { reputers: m, length: 12, losses: Float64Array.from(values.slice(0, 12 * m)) }
      const short: Reports = { reputers: m, length: m, losses: new Float64Array(m * m) }
      expect(compressReports(long, short, new Float64Array(60))).toBe(true)
      const [one, other] = [new Float64Array(m), new Float64Array(m)]
      const [stakes, coefficients] = [values.slice(0, m).map(Math.abs), new Array<number>(m).fill(0.7)]
      consensusScores(long, stakes, coefficients, 0.01, 1e-7, one)
      consensusScores(short, stakes, coefficients, 0.01, 1e-7, other)
      expectClose(other, one, { rel: 1e-9 })
    }))
  })

  it('are not made where a loss is missing or nothing would be gained', () => {
    const short: Reports = { reputers: 2, length: 2, losses: new Float64Array(4) }
    expect(compressReports(reportsOf([1, 2, NaN], [1, 2, 3]), short, new Float64Array(6))).toBe(false)
    expect(compressReports(reportsOf([1, 2], [1, 2]), short, new Float64Array(4))).toBe(false)
  })
})

describe('listening', () => {
  it('turns away from the reputer who is far from the rest', () => {
    const { coefficients, scores } = heard(reportsOf([-2, -3, -4], [-2.1, -3.1, -3.9], [-5, 0, -1]), [1, 1, 1])
    expect(coefficients[2]).toBeLessThan(coefficients[0]!)
    expect(scores[2]).toBeLessThan(scores[0]!)
  })

  it('keeps coefficients in [0, 1] and everything finite, in every corner', () => {
    fc.assert(fc.property(panel, ({ reports, stakes }) => {
      const { coefficients, scores } = heard(reports, stakes)
      expect(coefficients.every((value) => value >= 0 && value <= 1)).toBe(true)
      expect(scores.every((value) => value > 0 && value <= 100.0001)).toBe(true)
    }), { numRuns: 300 })
  })

  it('moves nothing without stake', () => {
    expect(heard(reportsOf([-2, -3], [-9, 0]), [0, 0], [0.4, 0.6]).coefficients).toEqual([0.4, 0.6])
  })

  it('lets a single reputer agree with itself', () => {
    const { coefficients, scores } = heard(reportsOf([-2, -3]), [5])
    expect(coefficients).toEqual([1])
    expectClose(scores, [100])
  })
})

describe('shares of reputers', () => {
  it('follow stake times score', () => {
    expect([...reputerFractions([1, 3], [2, 2], 1)]).toEqual([0.25, 0.75])
    expect([...reputerFractions([1, 3], [2, 2], 0)]).toEqual([0.5, 0.5])
  })

  it('are nothing for nobody with stake', () => {
    expect([...reputerFractions([0, 0], [2, 2], 1)]).toEqual([0, 0])
  })
})
