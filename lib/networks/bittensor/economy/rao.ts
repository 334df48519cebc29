/** The smallest part of a TAO, and of every subnet's alpha: 1e9 of them are one. The chain counts in whole rao. */
export const raoPerTao = 1e9
export const blockSeconds = 12
export const blocksPerDay = 7200
/** More than this is never issued, neither of TAO nor of any one alpha. */
export const supplyCapRao = 21_000_000_000_000_000n
/** Proportions stored in 16 bits are parts of this. */
export const u16Max = 65535

/** An amount that may be counted with: what is not a positive, finite number counts as 0. */
export function positive(x: number): number {
  return x > 0 && x < Infinity ? x : 0
}
