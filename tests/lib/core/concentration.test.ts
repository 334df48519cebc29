import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calibrateLognormalFromGini, calibrateLognormalFromTopShare, calibrateParetoFromGini, concentrationOf, lognormalConcentration, paretoConcentration,
} from '../../../lib/core/concentration'
import { lorenz, topShareLorenz } from '../../../lib/core/inequality'
import golden from '../../golden/concentration-and-growth.json'
import simulation from '../../golden/simulation.json'
import { expectClose } from '../../support/close'

type Figures = Readonly<Record<string, number>>

/** What our functions make of an input, under the names of the golden file. */
const measured: Readonly<Record<string, (input: Figures, weights: readonly number[]) => Readonly<Record<string, number | undefined>>>> = {
  concentration: (_input, weights) => {
    const c = concentrationOf(weights)
    return {
      gini: c.gini, hhi: c.herfindahl, effectiveN: c.effectiveNumber, theilT: c.theil, theilTNormalized: c.theilNormalized, mld: c.meanLogDeviation,
      entropyBits: c.entropyBits, hoover: c.hoover,
      nakamotoGt50: c.nakamoto.half, nakamotoGe50: c.nakamoto.atLeastHalf, nakamotoGt33: c.nakamoto.third, nakamotoGt67: c.nakamoto.twoThirds,
    }
  },
  topShare: ({ q }, weights) => ({ share: topShareLorenz(weights, q!) }),
  lognormalConcentration: ({ sigma }) => {
    const law = lognormalConcentration(sigma!)
    return { gini: law.gini, fractionHolding50: law.fractionHoldingHalf, topShare1pct: law.topShare(0.01), topShare10pct: law.topShare(0.1), theilT: law.theil }
  },
  paretoConcentration: ({ alpha }) => {
    const law = paretoConcentration(alpha!)
    return { gini: law.gini, fractionHolding50: law.fractionHoldingHalf, topShare1pct: law.topShare(0.01) }
  },
  calibrateLognormalFromGini: ({ gini }) => {
    const sigma = calibrateLognormalFromGini(gini!)
    return { sigma, fractionHolding50: lognormalConcentration(sigma).fractionHoldingHalf, paretoAlphaSameGini: calibrateParetoFromGini(gini!) }
  },
  calibrateLognormalFromTopShare: ({ q, share }) => {
    const sigma = calibrateLognormalFromTopShare(q!, share!)
    const law = lognormalConcentration(sigma)
    return { sigma, gini: law.gini, fractionHolding50: law.fractionHoldingHalf }
  },
}

// Exact rational arithmetic and scipy 1.17.1; each case names its source.
const cases = golden.cases.filter(({ fn }) => fn in measured)
it.each(cases)('$id matches', ({ fn, input, expected, tol }) => {
  const { weights = [], ...figures } = input as unknown as { weights?: readonly number[] } & Figures
  const got = measured[fn]!(figures as Figures, weights as readonly number[])
  const compared = Object.entries(expected).filter(([, value]) => value !== null)
  expect(compared.length).toBeGreaterThan(0)
  for (const [name, value] of compared) expectClose(got[name] ?? NaN, value as number, tol)
})

it.each(golden.cases.filter(({ fn }) => fn === 'lorenz'))('$id matches', ({ input, expected, tol }) => {
  const { weights } = input as { weights: readonly number[] }
  const { points } = expected as { points: readonly (readonly [number, number])[] }
  expectClose(lorenz(weights), points.map(([, share]) => share), tol)
})

it.each(simulation.lognormal_gini_formula)('a lognormal law with sigma $sigma has Gini $gini', ({ sigma, gini }) => {
  expectClose(lognormalConcentration(sigma).gini, gini)
})

describe('the laws', () => {
  const gini = fc.double({ min: 0.01, max: 0.99, noNaN: true })
  it('have the Gini they were calibrated to', () => {
    fc.assert(fc.property(gini, (target) => {
      expectClose(lognormalConcentration(calibrateLognormalFromGini(target)).gini, target, { rel: 1e-10 })
      expectClose(paretoConcentration(calibrateParetoFromGini(target)).gini, target, { rel: 1e-10 })
    }))
  })
  it('give the top the share they were calibrated to', () => {
    fc.assert(fc.property(gini, gini, (a, b) => {
      const [q, share] = [Math.min(a, b), Math.max(a, b)]
      expectClose(lognormalConcentration(calibrateLognormalFromTopShare(q, share)).topShare(q), share, { rel: 1e-9 })
    }))
  })
  it('give everything to all and nothing to nobody', () => {
    for (const law of [lognormalConcentration(2), paretoConcentration(1.2)]) expect([law.topShare(0), law.topShare(1)]).toEqual([0, 1])
  })
  it('give half to the fraction that holds half', () => {
    for (const law of [lognormalConcentration(2), paretoConcentration(1.2)]) expectClose(law.topShare(law.fractionHoldingHalf), 0.5)
  })
  it('are refused where they do not exist', () => {
    expect(() => paretoConcentration(1)).toThrow('got 1')
    expect(() => calibrateLognormalFromTopShare(0.5, 0.2)).toThrow('got 0.2')
  })
})
