import { oneQ32 } from './q32'

/** Weight of a TAO in root beside a subnet's alpha, and root's TAO: as the chain holds them (2026). */
export const liveTaoWeight = 0.18
export const liveRootTao = 5_445_703.100864541

/**
 * Root's share: τ w / (τ w + alpha issuance), with alpha issuance = in the pool + outstanding, all in one unit. In [0, 1]; 0 if
 * there is neither. It caps the injection of alpha and is root's part of the validators' half.
 */
export function rootProportion(rootTao: number, taoWeight: number, alphaIssuance: number): number {
  const weighted = rootTao * taoWeight
  const total = weighted + alphaIssuance
  return total > 0 ? weighted / total : 0
}

/** {@link rootProportion} as the chain has it, with 32 fraction bits cut: amounts in rao, weight in 2⁻³² units. */
export function rootProportionQ32(rootTao: bigint, taoWeightQ32: number, alphaIssuance: bigint): number {
  const weighted = rootTao * BigInt(taoWeightQ32)
  const total = weighted + (alphaIssuance << 32n)
  return total > 0n ? Number((weighted << 32n) / total) : 0
}

/** The alpha issuance behind a root proportion: the inverse of {@link rootProportion}. 0 for a proportion of 0. */
export function alphaIssuanceOf(proportion: number, rootTao: number, taoWeight: number): number {
  return proportion > 0 ? (rootTao * taoWeight * (1 - Math.min(1, proportion))) / proportion : 0
}

/** A proportion cut to 32 bits. */
export function toQ32(proportion: number): number {
  return Math.floor(Math.min(1, Math.max(0, proportion)) * oneQ32)
}
