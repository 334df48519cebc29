import { mulQ32, mulQ32Rest, oneQ32, q32OfU16 } from './q32'

/** 11,796 / 65,535, about 18 %. */
export const ownerCutU16 = 11796
export const ownerCutQ32 = q32OfU16(ownerCutU16)

/** Where a block's new alpha goes, in rao. Together with `dust`, which cutting to whole rao leaves unassigned, it is all of it. */
export interface AlphaSplit {
  owner: number
  miners: number
  validators: number
  root: number
  dust: number
}

export const noSplit = (): AlphaSplit => ({ owner: 0, miners: 0, validators: 0, root: 0, dust: 0 })

/**
 * Splits a block's alpha (whole rao below 2³⁷) to the rao: the owner's cut first, then half to miners, half to validators, of
 * which the root proportion goes to root. Proportions are in 2⁻³² units; an owner's cut of 0 stands for a cut that is off.
 * Follows the 32-bit fractions of subtensor `run_coinbase.rs` @ 14bc6f9: amounts carry 32 fraction bits until they are cut.
 */
export function splitBlockAlpha(alpha: number, rootProportion: number, ownerCut: number, out: AlphaSplit): AlphaSplit {
  // owner's cut and rest, whole and fraction
  const owner = mulQ32(alpha, ownerCut)
  const ownerPart = mulQ32Rest(alpha, ownerCut)
  const rest = alpha - owner - (ownerPart > 0 ? 1 : 0)
  const restPart = ownerPart > 0 ? oneQ32 - ownerPart : 0

  // miners have one half, cut at the last bit; validators the other
  const miners = Math.floor(rest / 2)
  const minersPart = Math.floor(restPart / 2) + (rest > 2 * miners ? oneQ32 / 2 : 0)
  const half = rest - miners - (restPart < minersPart ? 1 : 0)
  const halfPart = restPart - minersPart + (restPart < minersPart ? oneQ32 : 0)

  // root has its proportion of all that is left, halved
  const part = mulQ32Rest(rest, rootProportion) + mulQ32(restPart, rootProportion)
  const carry = part >= oneQ32 ? 1 : 0
  const weighted = mulQ32(rest, rootProportion) + carry
  const root = Math.floor(weighted / 2)
  const rootPart = Math.floor((part - carry * oneQ32) / 2) + (weighted > 2 * root ? oneQ32 / 2 : 0)

  out.owner = owner
  out.miners = miners
  out.validators = half - root - (halfPart < rootPart ? 1 : 0)
  out.root = root
  out.dust = alpha - owner - miners - out.validators - root
  return out
}

/** Root is paid only while the price averages of all eligible subnets together exceed 1; otherwise its part is recycled. */
export function isRootPaid(priceEmas: ArrayLike<number>): boolean {
  let total = 0
  for (let i = 0; i < priceEmas.length; i++) total += priceEmas[i]!
  return total > 1
}

/** What the validators of a subnet share at payment: if no miner earned anything, the miners' half as well. */
export function validatorPot(validators: number, miners: number, incentiveSum: number): number {
  return incentiveSum > 0 ? validators : validators + miners
}
