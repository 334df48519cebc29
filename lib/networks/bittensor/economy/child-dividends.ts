import { q32OfU16, oneQ32 } from './q32'

/** Childkeys take between nothing, the default, and about 18 % of what parents of another owner earn through them. */
export const mostChildTakeU16 = 11796

/** One parent hotkey and the share in [0, 1] of its stake that it lends to the child. */
export interface Parent {
  readonly share: number
  readonly alphaStake: number
  readonly rootStake: number
  /** Whether the child's owner owns it too; then it pays no take. */
  readonly isSameOwner: boolean
}

/** Stake that counts for consensus: own (1 - what is lent) + what parents lend, each α + w τ. */
export function inheritedStake(own: StakePair, lentShare: number, parents: readonly Parent[], taoWeight: number): number {
  return parents.reduce((all, parent) => all + parent.share * contribution(parent, taoWeight), keptStake(own, lentShare, taoWeight))
}

export interface StakePair {
  readonly alphaStake: number
  readonly rootStake: number
}

/** Who gets how much of a child's dividend, whole rao. */
export interface ChildDividends {
  readonly own: number
  /** One entry per parent. */
  readonly parents: readonly number[]
}

/**
 * Shares a child's dividend among itself and its parents by what each contributes to its stake; parents of another owner leave the
 * take with the child. The child gets what remains, and all of it if there is no stake. The chain cuts each amount to whole rao,
 * so that up to one rao per parent is lost. As subtensor `run_coinbase.rs` @ 14bc6f9.
 */
export function childDividends(
  dividend: number, own: StakePair, lentShare: number, parents: readonly Parent[], takeU16: number, taoWeight: number,
): ChildDividends {
  const lent = parents.reduce((all, parent) => all + parent.share * contribution(parent, taoWeight), 0)
  const total = Math.floor(keptStake(own, lentShare, taoWeight)) + lent
  let left = dividend
  let takes = 0
  const paid = parents.map((parent) => {
    const earned = total > 0 ? dividend * ((parent.share * contribution(parent, taoWeight)) / total) : 0
    const take = parent.isSameOwner ? 0 : (earned * q32OfU16(takeU16)) / oneQ32
    left -= earned
    takes += take
    return Math.floor(earned - take)
  })
  return { own: Math.floor(Math.max(0, left) + takes), parents: paid }
}

function contribution({ alphaStake, rootStake }: StakePair, taoWeight: number): number {
  return alphaStake + taoWeight * rootStake
}

function keptStake(own: StakePair, lentShare: number, taoWeight: number): number {
  return contribution(own, taoWeight) * Math.max(0, 1 - lentShare)
}
