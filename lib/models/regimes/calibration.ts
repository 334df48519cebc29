import { quantile } from '../../core/quantile'
import { facts, type StylisedFact } from './facts'
import { observe, type Observations } from './observe'
import type { RegimesValues } from './params'

/** How many plays of how many simulated contributors stand behind a comparison with the facts. */
export interface CalibrationSize {
  readonly agents: number
  readonly plays: number
}

/** What the model says about one fact: median and the range of nine plays in ten. */
export interface FactCheck {
  readonly fact: StylisedFact
  readonly median: number
  readonly low: number
  readonly high: number
  /** Whether the median lies in the range of the fact. */
  readonly agrees: boolean
}

/** Plays replicates 0, 1, 2 … of seed 1 and observes each. */
export function observations(values: RegimesValues, { agents, plays }: CalibrationSize): readonly Observations[] {
  return Array.from({ length: plays }, (_, replicate) => observe(values, { seed: 1, replicate, agents, years: 10 }))
}

export function checkFacts(values: RegimesValues, size: CalibrationSize): readonly FactCheck[] {
  const seen = observations(values, size)
  return facts.map((fact) => {
    const column = Float64Array.from(seen, (one) => one[fact.id])
    const median = quantile(column, 0.5)
    return { fact, median, low: quantile(column, 0.05), high: quantile(column, 0.95), agrees: median >= fact.low && median <= fact.high }
  })
}
