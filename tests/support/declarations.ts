import fc from 'fast-check'
import { snap, type NumberParam, type Param, type Value } from '../../lib/core/param'

// Parameters as somebody might declare them, for tests of what is computed from a declaration. The parameters that are
// declared have their arbitraries in `arbitraries.ts`.

const described = { unit: 'none', group: 'any', basis: 'assumed' } as const

const linearParam: fc.Arbitrary<NumberParam> = fc
  .record({ decimals: fc.nat(4), first: fc.integer({ min: -5000, max: 5000 }), by: fc.integer({ min: 1, max: 50 }), ticks: fc.integer({ min: 1, max: 2000 }) })
  .map(({ decimals, first, by, ticks }) => {
    const scaled = (whole: number) => Number(`${whole}e${-decimals}`) + 0
    const min = scaled(first)
    return { ...described, kind: 'number', min, max: scaled(first + by * ticks), step: scaled(by), default: min }
  })

const logParam: fc.Arbitrary<NumberParam> = fc
  .record({ significant: fc.integer({ min: 1, max: 4 }), exponent: fc.integer({ min: -9, max: 20 }), mantissa: fc.integer({ min: 1, max: 9 }), decades: fc.integer({ min: 1, max: 8 }) })
  .map(({ significant, exponent, mantissa, decades }) => {
    const min = Number(`${mantissa}e${exponent}`)
    return { ...described, kind: 'number', scale: 'log', significant, min, max: Number(`${mantissa}e${exponent + decades}`), default: min }
  })

const choiceParam = fc
  .uniqueArray(fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/), { minLength: 1, maxLength: 6 })
  .map((options): Param => ({ ...described, kind: 'choice', options, default: options[0]! }))

const toggleParam = fc.boolean().map((usual): Param => ({ ...described, kind: 'toggle', default: usual }))

/** Number parameters on either scale. */
export const numberParam: fc.Arbitrary<NumberParam> = fc.oneof(linearParam, logParam)

/** Parameters of every kind. */
export const param: fc.Arbitrary<Param> = fc.oneof({ arbitrary: numberParam, weight: 3 }, choiceParam, toggleParam)

/** A parameter with a value its control can hold. */
export const setting: fc.Arbitrary<readonly [Param, Value]> = param.chain((declared) => valueOf(declared).map((value) => [declared, value] as const))

/** The same for number parameters alone. */
export const numberSetting: fc.Arbitrary<readonly [NumberParam, number]> =
  numberParam.chain((declared) => numberOf(declared).map((value) => [declared, value] as const))

function valueOf(declared: Param): fc.Arbitrary<Value> {
  if (declared.kind === 'toggle') return fc.boolean()
  return declared.kind === 'choice' ? fc.constantFrom(...declared.options) : numberOf(declared)
}

function numberOf(declared: NumberParam): fc.Arbitrary<number> {
  const ends = fc.constantFrom(declared.min, declared.max)
  return fc.oneof({ arbitrary: fc.double({ min: declared.min, max: declared.max, noNaN: true }), weight: 5 }, ends).map((x) => snap(declared, x))
}
