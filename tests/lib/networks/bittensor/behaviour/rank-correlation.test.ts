import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spearman } from '../../../../../lib/core/stats'
import { correlationOf, RankCorrelation } from '../../../../../lib/networks/bittensor/behaviour/rank-correlation'

const column = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -5, max: 5 })), { minLength: 6, maxLength: 6 })

it('is Spearman’s, ties and all, also when the orders of an earlier call are reused', () => {
  const [left, right] = [new RankCorrelation(6), new RankCorrelation(6)]
  fc.assert(fc.property(column, column, (a, b) => {
    const x = Float64Array.from([99, ...a])
    const y = Float64Array.from([-99, ...b])
    expect(correlationOf(left.centredRanks(x, 1), right.centredRanks(y, 1))).toBeCloseTo(spearman(a, b), 12)
  }))
})
