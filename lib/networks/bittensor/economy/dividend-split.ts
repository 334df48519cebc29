import { sum, type Vector } from '../../../core/vector'
import { oneQ32, q32OfU16 } from './q32'

/** Delegates keep at most this, and by default just this: 11,796 / 65,535, about 18 %. */
export const defaultTakeU16 = 11796
export const mostTakeU16 = 11796
/** A take may be raised once in so many blocks. */
export const takeRaiseBlocks = 216_000

/** The stakes behind one hotkey each, in rao: alpha on the subnet and TAO in root. */
export interface Backing {
  readonly alphaStake: ArrayLike<number>
  readonly rootStake: ArrayLike<number>
}

/**
 * Pays two pots to hotkeys. Each dividend falls into an alpha part α / (α + wτ) and a root part wτ / (α + wτ); alpha parts are
 * scaled to the validators' pot, root parts to root's. Who has no stake counts as alpha. A pot that nobody has a part in stays
 * unpaid. Follows subtensor `run_coinbase.rs` @ 14bc6f9 in doubles (the chain: 32 fraction bits).
 */
export function splitDividends(
  dividends: ArrayLike<number>, { alphaStake, rootStake }: Backing, taoWeight: number,
  pots: { readonly validators: number; readonly root: number }, out: { readonly alpha: Vector; readonly root: Vector },
): void {
  for (let i = 0; i < dividends.length; i++) {
    const weighted = rootStake[i]! * taoWeight
    const stake = alphaStake[i]! + weighted
    out.root[i] = stake > 0 ? dividends[i]! * (weighted / stake) : 0
    out.alpha[i] = dividends[i]! - out.root[i]!
  }
  scaleTo(out.alpha, pots.validators)
  scaleTo(out.root, pots.root)
}

function scaleTo(parts: Vector, pot: number): void {
  const total = sum(parts)
  for (let i = 0; i < parts.length; i++) parts[i] = total > 0 ? pot * (parts[i]! / total) : 0
}

/** What a hotkey keeps of dividends, in whole rao; its nominators share the rest pro rata, compounding. */
export function takeOf(dividends: number, takeU16: number): number {
  return Math.floor((dividends * q32OfU16(takeU16)) / oneQ32)
}
