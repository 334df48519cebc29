import { describe, expect, it } from 'vitest'
import { exp, log, logistic, normalCdf, normalQuantile, pow } from '../../../lib/core/math'
import simulation from '../../golden/simulation.json'
import statistics from '../../golden/statistics.json'
import { expectClose } from '../../support/close'

function bitsOf(x: number): string {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

const functions = { exp, log, pow, qnorm: normalQuantile } as Record<string, (...x: number[]) => number>
const bits = Object.entries(simulation.detmath_bits_reference.values).flatMap(([name, cases]) =>
  Object.entries(cases).map(([input, expected]) => [name, input, expected] as const))

// IEEE-754 bit patterns; whoever changes an algorithm changes every shared result.
it.each(bits)('%s(%s) has the bits it always had', (name, input, expected) => {
  expect(bitsOf(functions[name]!(...input.split(',').map(Number)))).toBe(expected)
})

// scipy 1.17.1
describe('against scipy', () => {
  it.each(Object.entries(simulation.norm_ppf))('the normal quantile of %s is %s', (p, expected) => {
    expectClose(normalQuantile(Number(p)), expected, { rel: 1e-13, abs: 1e-15 })
  })
  it.each(Object.entries(simulation.logistic))('logistic(%s) is %s', (x, expected) => {
    expectClose(logistic(Number(x)), expected, { rel: 1e-14 })
  })
  it.each(Object.entries(statistics.norm_cdf))('a normal draw is below %s with probability %s', (x, expected) => {
    expectClose(normalCdf(Number(x)), expected, { rel: 1e-12 })
  })
})
