import fc from 'fast-check'
import { snap, type NumberParam, type Param, type ParamSet, type ValueOf, type ValuesOf } from '../../lib/core/param'

/** Values that the control of a parameter can hold, its ends among them. */
export function value<P extends Param>(param: P): fc.Arbitrary<ValueOf<P>> {
  return anyValue(param) as fc.Arbitrary<ValueOf<P>>
}

/** Values for every parameter of a set. */
export function values<S extends ParamSet>(set: S): fc.Arbitrary<ValuesOf<S>> {
  const arbitraries = Object.fromEntries(Object.entries(set).map(([key, param]) => [key, value(param)]))
  return fc.record(arbitraries) as unknown as fc.Arbitrary<ValuesOf<S>>
}

function anyValue(param: Param): fc.Arbitrary<number | string | boolean> {
  if (param.kind === 'toggle') return fc.boolean()
  if (param.kind === 'choice') return fc.constantFrom(...param.options)
  if (param.scale === 'log') return unit.map((place) => snap(param, param.min * Math.pow(param.max / param.min, place)))
  return fc.integer({ min: 0, max: Math.round((param.max - param.min) / param.step) }).map((k) => snap(param, param.min + k * param.step))
}

const unit = fc.double({ min: 0, max: 1, noNaN: true })
const plain = { kind: 'number', unit: 'none', group: 'any', basis: 'assumed' } as const

const linearParam: fc.Arbitrary<NumberParam> = fc
  .record({ decimals: fc.nat(4), first: fc.integer({ min: -5000, max: 5000 }), by: fc.integer({ min: 1, max: 50 }), ticks: fc.integer({ min: 1, max: 2000 }) })
  .map(({ decimals, first, by, ticks }) => {
    const scaled = (whole: number) => Number(`${whole}e${-decimals}`)
    const min = scaled(first)
    return { ...plain, min, max: scaled(first + by * ticks), step: scaled(by), default: min }
  })

const logParam: fc.Arbitrary<NumberParam> = fc
  .record({ significant: fc.integer({ min: 1, max: 4 }), exponent: fc.integer({ min: -9, max: 20 }), mantissa: fc.integer({ min: 1, max: 9 }), decades: fc.integer({ min: 1, max: 8 }) })
  .map(({ significant, exponent, mantissa, decades }) => {
    const min = Number(`${mantissa}e${exponent}`)
    return { ...plain, scale: 'log', significant, min, max: Number(`${mantissa}e${exponent + decades}`), default: min }
  })

/** Number parameters as somebody might declare them, on either scale. */
export const numberParam: fc.Arbitrary<NumberParam> = fc.oneof(linearParam, logParam)

/** Parameters of every kind. */
export const param: fc.Arbitrary<Param> = fc.oneof(
  numberParam,
  fc.uniqueArray(fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/), { minLength: 1, maxLength: 6 }).map((options): Param => (
    { kind: 'choice', unit: 'none', group: 'any', basis: 'assumed', options, default: options[0]! })),
  fc.boolean().map((usual): Param => ({ kind: 'toggle', unit: 'none', group: 'any', basis: 'assumed', default: usual })),
)

/** Amounts that a handful of holders may have: ordinary numbers, some of them zero. */
export const amounts = fc.array(fc.oneof({ arbitrary: fc.double({ min: 1e-6, max: 1e9, noNaN: true }), weight: 4 }, { arbitrary: fc.constant(0), weight: 1 }), { minLength: 1, maxLength: 40 })
