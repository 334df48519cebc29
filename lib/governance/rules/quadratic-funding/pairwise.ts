import { contributionsOf, type Gifts } from './gifts'

export interface PairwiseMatch {
  readonly contributors: Int32Array
  readonly contributed: Float64Array
  readonly match: Float64Array
}

/**
 * Pairwise bounded funding as gitcoinco/quadratic-funding `clr.py` @ a04c99e2: each pair of donors of a project adds
 * √(cᵢ cⱼ) (M + 1) / Tᵢⱼ, with Tᵢⱼ the sum of √(cᵢ cⱼ) over all projects, so that pairs who always give together count less. Scaled down,
 * never up, where the total exceeds the pot. (The paper has M / (M + Tᵢⱼ).) Takes time in proportion to pairs.
 */
export function pairwiseFunding(gifts: Gifts, projects: number, pot: number, threshold: number): PairwiseMatch {
  const { starts, donor, amount } = contributionsOf(gifts, projects)
  let donors = 0
  for (const who of donor) donors = Math.max(donors, who + 1)
  const eachPair = (project: number, visit: (pair: number, root: number) => void) => {
    for (let i = starts[project]!; i < starts[project + 1]!; i++)
      for (let j = i + 1; j < starts[project + 1]!; j++)
        visit(Math.min(donor[i]!, donor[j]!) * donors + Math.max(donor[i]!, donor[j]!), Math.sqrt(amount[i]! * amount[j]!))
  }
  const together = new Map<number, number>()
  for (let project = 0; project < projects; project++) eachPair(project, (pair, root) => together.set(pair, (together.get(pair) ?? 0) + root))

  const match = new Float64Array(projects)
  const contributed = new Float64Array(projects)
  let total = 0
  for (let project = 0; project < projects; project++) {
    eachPair(project, (pair, root) => { match[project]! += (root * (threshold + 1)) / together.get(pair)! })
    for (let place = starts[project]!; place < starts[project + 1]!; place++) contributed[project]! += amount[place]!
    total += match[project]!
  }
  const scale = total > pot ? pot / total : 1
  return { contributors: Int32Array.from({ length: projects }, (_, p) => starts[p + 1]! - starts[p]!), contributed, match: match.map((of) => of * scale) }
}
