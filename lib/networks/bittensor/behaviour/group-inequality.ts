import { giniOfSorted } from '../../../core/inequality'
import { createSorter, sortNonNegative, type Sorter } from '../../../core/sort'
import type { Vector } from '../../../core/vector'
import type { Range } from './seats'

const nobody: Range = { from: 0, to: 0 }

/** Gini coefficients of groups, without allocating. */
export class GroupInequality {
  private readonly sorter: Sorter

  /** `most`: the largest number of members a group can have. */
  constructor(most: number) {
    this.sorter = createSorter(most)
  }

  /** Among those members of two ranges who hold anything. */
  among(holdings: Vector, first: Range, second: Range = nobody): number {
    const { values } = this.sorter
    let count = 0
    for (let i = first.from; i < first.to; i++) if (holdings[i]! > 0) values[count++] = holdings[i]!
    for (let i = second.from; i < second.to; i++) if (holdings[i]! > 0) values[count++] = holdings[i]!
    sortNonNegative(this.sorter, count)
    return giniOfSorted(values, count)
  }
}
