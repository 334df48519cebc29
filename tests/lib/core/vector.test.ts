import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ascending, dot, normalize, sum } from '../../../lib/core/vector'
import { amounts } from '../../support/amounts'
import { expectClose } from '../../support/close'

it('adds and multiplies', () => {
  expect([sum([1, 2, 3]), sum([]), dot([1, 2, 3], [4, 5, 6])]).toEqual([6, 0, 32])
})

it('shares add up to one', () => {
  fc.assert(fc.property(amounts, (x) => {
    expectClose(sum(normalize(Float64Array.from(x))), x.some((amount) => amount > 0) ? 1 : 0)
  }))
})

it('sorting gives a copy', () => {
  const x = Float64Array.of(10, 9, -1)
  expect([...ascending(x)]).toEqual([-1, 9, 10])
  expect([...x]).toEqual([10, 9, -1])
})
