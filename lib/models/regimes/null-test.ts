import { metricIndex } from './metrics'
import type { RegimesValues } from './params'
import type { Regime } from './regime'
import { runTogether } from './run'

/** The vector with which no regime differs from another: no lead can come from the rules. */
export function neutral(id: string): Regime {
  return { id, capture: 0.5, openness: 0.5, efficiency: 0.8, overhead: 0.1, pay: 'cash', control: 'none' }
}

export interface NullLeads {
  /** How often each of the three ended with the largest market share. */
  readonly wins: readonly number[]
  /** Distance from a third each; at two degrees of freedom chance exceeds 5.99 in 5 % of cases. */
  readonly chiSquared: number
}

/** Lets three regimes with equal vectors compete that many times. Whoever leads then leads by chance, or the rules are rigged. */
export function nullLeads(values: RegimesValues, plays: number): NullLeads {
  const regimes = ['closed', 'open', 'decentralised'].map(neutral)
  const wins = [0, 0, 0]
  for (let replicate = 0; replicate < plays; replicate++) {
    const { trace } = runTogether({ ...values, hazard: 0 }, regimes, { seed: 7, replicate, agents: 40, years: 4 })
    const final = regimes.map((_, r) => trace.rows[metricIndex.share * 3 + r]!.at(-1)!)
    wins[final.indexOf(Math.max(...final))]!++
  }
  const expected = plays / 3
  return { wins, chiSquared: wins.reduce((total, won) => total + ((won - expected) * (won - expected)) / expected, 0) }
}
