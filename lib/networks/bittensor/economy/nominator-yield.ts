import { ownerCutU16 } from './alpha-split'
import { blocksPerDay, u16Max } from './rao'

/** The validators' part of a subnet's alpha, root included: half of what the owner leaves, about 41 %. */
export const validatorPart = 0.5 * (1 - ownerCutU16 / u16Max)

/** What decides a nominator's yield. */
export interface YieldTerms {
  /** New alpha per block: 1 now. */
  readonly alphaPerBlock: number
  readonly rootProportion: number
  /** Alpha staked with hotkeys that earn, in the unit of `alphaPerBlock`. */
  readonly earningAlpha: number
  /** In [0, 1]. */
  readonly take: number
}

/** Alpha earned per alpha nominated and day, before compounding: 7200 · .41 (1 - rp) / A · (1 - take). 0 if nobody earns. */
export function nominatorYieldPerDay({ alphaPerBlock, rootProportion, earningAlpha, take }: YieldTerms): number {
  const pot = blocksPerDay * alphaPerBlock * validatorPart * (1 - rootProportion)
  return earningAlpha > 0 ? (pot / earningAlpha) * (1 - take) : 0
}
