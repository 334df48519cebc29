import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAfterKey } from '@/components/params/keys'
import { snap, type Param } from '@/lib/core/param'
import { params } from '@/lib/models/regimes/params'
import { commonParams } from '@/lib/scenario/scenario'

const all: readonly Param[] = [...Object.values(params), ...Object.values(commonParams)]
const numbers = all.filter((param) => param.kind === 'number')
const paramAndValue = fc.constantFrom(...numbers).chain((param) =>
  fc.double({ min: param.min, max: param.max, noNaN: true }).map((value) => ({ param, value: snap(param, value) })))
const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End')

describe('a key pressed on a slider', () => {
  it('moves by the step where there are few, and by about a hundredth where there are many', () => {
    expect(valueAfterKey(params.priceTaste, 1, 'ArrowRight', false)).toBe(1.05)
    expect(valueAfterKey(commonParams.seed, 1, 'ArrowUp', false)).toBe(10001)
  })

  it('moves by the smallest step with Shift', () => {
    expect(valueAfterKey(commonParams.seed, 7, 'ArrowUp', true)).toBe(8)
    expect(valueAfterKey(params.publicData, 1.5e13, 'ArrowLeft', true)).toBe(1.4e13)
  })

  it('pages by ten steps and jumps to the ends', () => {
    expect(valueAfterKey(params.priceTaste, 1, 'PageUp', false)).toBe(1.5)
    expect(valueAfterKey(params.priceTaste, 1, 'Home', false)).toBe(0)
    expect(valueAfterKey(params.priceTaste, 1, 'End', false)).toBe(3)
  })

  it('is left to the browser when it is not for sliders', () => {
    for (const other of ['Tab', 'a', 'Enter', 'constructor']) expect(valueAfterKey(params.priceTaste, 1, other, false)).toBeUndefined()
  })

  it('always leads to a value that can be set, and never past an end', () => {
    fc.assert(fc.property(paramAndValue, key, fc.boolean(), ({ param, value }, key, shift) => {
      const next = valueAfterKey(param, value, key, shift)!
      expect(snap(param, next)).toBe(next)
    }))
  })

  it('gets away from every value but the end it is at', () => {
    fc.assert(fc.property(paramAndValue, fc.boolean(), ({ param, value }, shift) => {
      const up = valueAfterKey(param, value, 'ArrowRight', shift)!
      expect(value === param.max ? up === value : up > value).toBe(true)
    }))
  })
})
