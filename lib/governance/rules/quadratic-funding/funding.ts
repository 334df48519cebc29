import { sum } from '../../../core/vector'
import { contributionsOf, type Gifts } from './gifts'

/** `distributeAll`: the whole pool is given away, if need be in excess of the formula. `cap`: never more than the formula. */
export type PoolMode = 'distributeAll' | 'cap'

export interface Funding {
  /** Part of each subsidy that the pool pays. */
  readonly k: number
  /** By project: what was given, (Σ √c)², that minus what was given, k times that, and gifts and match together. */
  readonly contributed: Float64Array
  readonly raw: Float64Array
  readonly subsidy: Float64Array
  readonly match: Float64Array
  readonly funding: Float64Array
}

/**
 * Quadratic funding (Buterin, Hitzig & Weyl 2018) out of a pool: subsidies are scaled by pool / Σ subsidy. Where nobody has more than
 * one donor there is no subsidy and k is 0.
 */
export function quadraticFunding(gifts: Gifts, projects: number, pool: number, mode: PoolMode): Funding {
  const { starts, amount } = contributionsOf(gifts, projects)
  const contributed = new Float64Array(projects)
  const raw = new Float64Array(projects)
  const subsidy = new Float64Array(projects)
  for (let project = 0; project < projects; project++) {
    const donors = starts[project + 1]! - starts[project]!
    let roots = 0
    for (let place = starts[project]!; place < starts[project + 1]!; place++) {
      contributed[project]! += amount[place]!
      roots += Math.sqrt(amount[place]!)
    }
    raw[project] = donors > 1 ? roots * roots : contributed[project]!
    subsidy[project] = Math.max(0, raw[project]! - contributed[project]!)
  }
  const total = sum(subsidy)
  const share = total > 0 ? pool / total : 0
  const k = mode === 'cap' ? Math.min(1, share) : share
  const match = subsidy.map((of) => k * of)
  return { k, contributed, raw, subsidy, match, funding: match.map((of, project) => of + contributed[project]!) }
}
