import type { NumberParam } from '@/lib/core/param'
import { stepBy } from '@/lib/core/param-scale'

const pressesPerRange = 100
const page = 10

const directions: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1], ['ArrowUp', 1], ['ArrowLeft', -1], ['ArrowDown', -1], ['PageUp', page], ['PageDown', -page],
])

/**
 * Where a key takes a slider: arrows by about a hundredth of the range, with Shift by the smallest step, PageUp and
 * PageDown by ten times as much, Home and End to the ends. `undefined`: the key is not for sliders.
 */
export function valueAfterKey(param: NumberParam, value: number, key: string, shift: boolean): number | undefined {
  if (key === 'Home') return param.min
  if (key === 'End') return param.max
  const direction = directions.get(key)
  if (direction === undefined) return undefined
  return shift && Math.abs(direction) < page ? stepBy(param, value, direction * smallest(param)) : stepBy(param, value, direction * usual(param))
}

function usual(param: NumberParam): number {
  if (param.scale === 'log') return 1
  return Math.max(1, Math.round((param.max - param.min) / param.step / pressesPerRange))
}

/** A tenth of a key press on a log scale goes at least to the next value that can be set. */
function smallest(param: NumberParam): number {
  return param.scale === 'log' ? 0.1 : 1
}
