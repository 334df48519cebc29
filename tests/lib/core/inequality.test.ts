import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  atkinson1, effectiveNumber, entropy, gini, giniOfSorted, herfindahl, hoover, lorenz, meanLogDeviation, nakamoto, theil, topShare, topShareLorenz,
} from '../../../lib/core/inequality'
import simulation from '../../golden/simulation.json'
import { amounts } from '../../support/amounts'
import { expectClose } from '../../support/close'

const measures = { gini, herfindahl, effectiveNumber, theil, entropy, hoover, atkinson1, topTenth: (x: ArrayLike<number>) => topShare(x, 0.1) }
const shuffled = (x: readonly number[]) => fc.shuffledSubarray([...x], { minLength: x.length, maxLength: x.length })

// numpy and scipy, definitions in the file
describe.each(Object.entries(simulation.inequality))('%s', (_name, { x, ...expected }) => {
  it.each([
    ['gini', gini(x), expected.gini],
    ['herfindahl', herfindahl(x), expected.hhi],
    ['nakamoto at a half', nakamoto(x, 0.5), expected.nakamoto_50],
    ['nakamoto at a third', nakamoto(x, 1 / 3), expected.nakamoto_33],
    ['theil', theil(x), expected.theil],
    ['entropy', entropy(x), expected.shannon_nats],
    ['effective number', effectiveNumber(x), expected.effective_n],
    ['top tenth', topShare(x, 0.1), expected.top10pct_share],
    ['atkinson', atkinson1(x), expected.atkinson_1 ?? 1],
  ])('%s matches', (_measure, got, wanted) => {
    expectClose(got, wanted, { abs: 1e-14, rel: 1e-12 })
  })
})

describe('every measure', () => {
  it('does not care who is who', () => {
    fc.assert(fc.property(amounts.chain((x) => fc.tuple(fc.constant(x), shuffled(x))), ([x, y]) => {
      for (const measure of Object.values(measures)) expectClose(measure(y), measure(x), { abs: 1e-12 })
      expect(nakamoto(y, 0.5)).toBe(nakamoto(x, 0.5))
    }))
  })
  it('does not care about the unit', () => {
    fc.assert(fc.property(amounts, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x, factor) => {
      for (const measure of Object.values(measures)) expectClose(measure(x.map((a) => a * factor)), measure(x), { abs: 1e-12, rel: 1e-10 })
    }))
  })
  it('is a number even if nobody holds anything', () => {
    for (const nothing of [[], [0], [0, 0, 0]]) {
      for (const measure of Object.values(measures)) expect(measure(nothing)).toBe(0)
      expect([nakamoto(nothing, 0.5), topShareLorenz(nothing, 0.5), meanLogDeviation(nothing)]).toEqual([0, 0, 0])
    }
  })
})

describe('gini', () => {
  it('is a quarter for one, two, three, four', () => {
    expect(gini([4, 1, 3, 2])).toBe(0.25)
  })
  it('lies between 0 and (n - 1) / n', () => {
    fc.assert(fc.property(amounts, (x) => {
      expect(gini(x)).toBeGreaterThanOrEqual(0)
      expect(gini(x)).toBeLessThanOrEqual((x.length - 1) / x.length)
    }))
  })
  it('falls when somebody gives half of a difference away', () => {
    fc.assert(fc.property(amounts, fc.nat(), fc.nat(), (x, a, b) => {
      const i = a % x.length, j = b % x.length
      const gift = (x[i]! - x[j]!) / 4
      const after = x.map((amount, k) => amount + (k === j ? gift : 0) - (k === i ? gift : 0))
      expect(gini(after)).toBeLessThanOrEqual(gini(x) + 1e-12)
    }))
  })
  it('reads only the first n of a longer sorted buffer', () => {
    expect(giniOfSorted(Float64Array.of(1, 2, 3, 4, 900), 4)).toBe(0.25)
  })
  it('is twice the area between Lorenz curve and diagonal', () => {
    fc.assert(fc.property(amounts.filter((x) => x.some((a) => a > 0)), (x) => {
      const curve = lorenz(x)
      let area = 0
      for (let k = 1; k < curve.length; k++) area += (curve[k]! + curve[k - 1]!) / (2 * x.length)
      expectClose(gini(x), 1 - 2 * area, { abs: 1e-12 })
    }))
  })
})

describe('nakamoto', () => {
  it('asks for more than the threshold, or for at least that much', () => {
    expect([nakamoto([50, 30, 20], 0.5), nakamoto([50, 30, 20], 0.5, false)]).toEqual([2, 1])
  })
  it('is not decided by rounding', () => {
    expect(nakamoto([0.1, 0.2, 0.3], 0.5)).toBe(2) // 0.3 is half of 0.6000000000000001
    expect(nakamoto([0.1, 0.2, 0.3], 0.5, false)).toBe(1)
  })
  it('is everybody if not even all of them are enough', () => {
    expect(nakamoto([1, 1, 1], 1)).toBe(3)
  })
})

describe('top shares', () => {
  it('count whole people or divide the last one', () => {
    expectClose([topShare([1, 2, 3, 4, 5], 0.5), topShareLorenz([1, 2, 3, 4, 5], 0.5)], [12 / 15, 0.7])
  })
  it('do not count one more because of rounding', () => {
    expectClose(topShare(Array.from({ length: 100 }, () => 1), 0.07), 0.07) // 0.07 * 100 is 7.000000000000001
  })
  it('run from nothing to everything', () => {
    fc.assert(fc.property(amounts.filter((x) => x.some((a) => a > 0)), (x) => {
      expectClose([topShare(x, 0), topShare(x, 1), topShareLorenz(x, 0), topShareLorenz(x, 1)], [0, 1, 0, 1])
    }))
  })
})

it('the mean log deviation is undefined, not infinite, when some have nothing', () => {
  expect(meanLogDeviation([0, 1])).toBeUndefined()
})
