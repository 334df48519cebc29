import { exp, log } from './math'
import { snap, type LogParam, type NumberParam } from './param'

/** Where on its slider a value stands, from 0 to 1. On a log scale equal distances are equal ratios. */
export function positionOf(param: NumberParam, value: number): number {
  if (param.max === param.min) return 0
  const position =
    param.scale === 'log' ? log(value / param.min) / log(param.max / param.min) : (value - param.min) / (param.max - param.min)
  return Math.min(1, Math.max(0, position))
}

/** The allowed value nearest to a place on the slider; places off either end count as that end. */
export function valueAt(param: NumberParam, position: number): number {
  const place = Math.min(1, Math.max(0, position))
  if (place === 1) return snap(param, param.max)
  if (param.scale === 'log') return snap(param, param.min * exp(place * log(param.max / param.min)))
  return snap(param, param.min + place * (param.max - param.min))
}

const KEYS_PER_SLIDER = 100 // key presses from one end of a log scale to the other, where its digits allow as many

/**
 * The value that many key presses away, downwards if negative. A linear scale moves by its step, a log scale by a ratio but
 * at least to the next allowed value. Stops at the ends.
 */
export function stepBy(param: NumberParam, value: number, steps: number): number {
  if (param.scale !== 'log') return snap(param, value + steps * param.step)
  const ratio = exp((steps * log(param.max / param.min)) / KEYS_PER_SLIDER)
  const moved = snap(param, value * ratio)
  return moved === value && steps !== 0 ? snap(param, neighbour(param, value, Math.sign(steps))) : moved
}

/** One unit in the last significant digit up or down; 10 at two digits goes down to 9.9. */
function neighbour(param: LogParam, value: number, direction: number): number {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e')
  const decade = Number(exponent) - (direction < 0 && mantissa === '1' ? 1 : 0)
  return value + direction * Number(`1e${decade - param.significant + 1}`)
}
