import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capabilityMeter, optimalAllocation, reducibleLoss, scalingLaws } from '../../../../lib/models/regimes/scaling'
import reference from '../../../golden/simulation.json'

const law = scalingLaws.besiroglu

describe('scaling law', () => {
  it.each(reference.chinchilla_replication.optimal)('splits $C FLOP as the replication of Chinchilla does', ({ C, N, D, L }) => {
    const best = optimalAllocation(law, C)
    expect(best.parameters / N).toBeCloseTo(1, 9)
    expect(best.tokens / D).toBeCloseTo(1, 9)
    expect(law.irreducible + reducibleLoss(law, C, 1e30)).toBeCloseTo(L, 9)
  })

  it('reads 1e23 FLOP with all the data one wants as capability 0, and a thousand times more as 3', () => {
    const capabilityOf = capabilityMeter(law)
    expect(capabilityOf(1e23, 1e30)).toBeCloseTo(0, 12)
    expect(capabilityOf(1e26, 1e30)).toBeCloseTo(3, 9)
  })

  it('never falls with more compute or more data', () => {
    const capabilityOf = capabilityMeter(law)
    fc.assert(
      fc.property(fc.double({ min: 18, max: 32, noNaN: true }), fc.double({ min: 9, max: 16, noNaN: true }), fc.double({ min: 0.01, max: 4, noNaN: true }), (c, d, more) => {
        const [compute, tokens, factor] = [Math.pow(10, c), Math.pow(10, d), Math.pow(10, more)]
        const here = capabilityOf(compute, tokens)
        expect(capabilityOf(compute * factor, tokens)).toBeGreaterThanOrEqual(here - 1e-9)
        expect(capabilityOf(compute, tokens * factor)).toBeGreaterThanOrEqual(here - 1e-9)
      }),
    )
  })
})
