import { defaultsOf } from '../../lib/core/param'
import { metricIndex } from '../../lib/models/regimes/metrics'
import { params } from '../../lib/models/regimes/params'
import type { Regime } from '../../lib/models/regimes/regime'
import { runTogether } from '../../lib/models/regimes/run'

/** The vector with which no regime differs from another: no lead can come from the rules. */
export function neutral(id: string): Regime {
  return { id, capture: 0.5, openness: 0.5, efficiency: 0.8, overhead: 0.1, pay: 'cash', control: 'none' }
}

/** How often each of three regimes with equal vectors ends with the largest market share, and how far that is from a third each. */
export function nullLeads(plays: number): { readonly wins: readonly number[]; readonly chiSquared: number } {
  const values = { ...defaultsOf(params), hazard: 0 }
  const regimes = ['closed', 'open', 'decentralised'].map(neutral)
  const wins = [0, 0, 0]
  for (let replicate = 0; replicate < plays; replicate++) {
    const { trace } = runTogether(values, regimes, { seed: 7, replicate, agents: 40, years: 4 })
    const final = regimes.map((_, r) => trace.rows[metricIndex.share * 3 + r]!.at(-1)!)
    wins[final.indexOf(Math.max(...final))]!++
  }
  const expected = plays / 3
  return { wins, chiSquared: wins.reduce((total, won) => total + ((won - expected) * (won - expected)) / expected, 0) }
}
