import { exp, log } from '../../lib/core/math'
import { snap, type NumberParam } from '../../lib/core/param'
import { quantile } from '../../lib/core/quantile'
import { streamOf } from '../../lib/core/random'
import { latinHypercube } from '../../lib/experiments/latin-hypercube'
import { facts } from '../../lib/models/regimes/facts'
import { observations, type CalibrationSize } from '../../lib/models/regimes/calibration'
import type { Observations } from '../../lib/models/regimes/observe'
import { params, type RegimesValues } from '../../lib/models/regimes/params'

/** Parameters that no source gives and that the fitted facts therefore choose, with the ranges searched. */
export const fittedParams = {
  marketSize: [3e3, 3e4],
  imitationMonths: [2, 18],
  investorMultiple: [0.5, 3],
  skillSpread: [1.5, 2.8],
  turnoutBase: [-4, -1],
} as const satisfies Partial<Record<keyof RegimesValues, readonly [number, number]>>

const names = Object.keys(fittedParams) as (keyof typeof fittedParams)[]

/** Median of every observation over the plays. */
function medians(values: RegimesValues, size: CalibrationSize): Observations {
  const all = observations(values, size)
  return Object.fromEntries(Object.keys(all[0]!).map((id) => [id, quantile(Float64Array.from(all, (one) => one[id as keyof Observations]), 0.5)])) as unknown as Observations
}

/** Sum of squared log distances to the fitted facts, in units of half of each fact's range. Held-out facts have no say. */
export function misfit(seen: Observations): number {
  return facts
    .filter((fact) => fact.use === 'fitted')
    .map((fact) => log(Math.max(1e-9, seen[fact.id]) / fact.target) / (0.5 * log(fact.high / fact.low)))
    .reduce((total, distance) => total + distance * distance, 0)
}

export interface Candidate {
  readonly values: Partial<RegimesValues>
  readonly seen: Observations
  readonly misfit: number
}

/** Tries the points of a Latin hypercube over the ranges and returns them, best first. */
export function search(defaults: RegimesValues, points: number, size: CalibrationSize): readonly Candidate[] {
  const positions = latinHypercube(streamOf(1, 'calibration'), points, names.length)
  return Array.from({ length: points }, (_, point) => {
    const values = Object.fromEntries(names.map((name, k) => [name, within(name, positions[point * names.length + k]!)]))
    const seen = medians({ ...defaults, ...values }, size)
    return { values, seen, misfit: misfit(seen) }
  }).sort((a, b) => a.misfit - b.misfit)
}

function within(name: keyof typeof fittedParams, position: number): number {
  const param: NumberParam = params[name]
  const [low, high] = fittedParams[name]
  return snap(param, param.scale === 'log' ? low * exp(position * log(high / low)) : low + position * (high - low))
}
