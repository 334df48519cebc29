/** What a block's TAO for one subnet turns into. */
export interface InjectionTerms {
  /** TAO put into the pool beside new alpha. */
  taoIn: number
  /** New alpha put into the pool. */
  alphaIn: number
  /** TAO that buys alpha from the pool for the protocol, without fee or price limit. */
  chainBuy: number
}

export type InjectionEditionId = 'uncapped' | 'capped'

/**
 * Since December 2025: alpha goes in up to the root proportion of the subnet's own issue, with as much TAO as keeps the price;
 * the rest of the TAO buys. `alphaIssue` is new alpha per block (1e9 rao now). Without a price all TAO goes in alone.
 * As subtensor `run_coinbase.rs` @ 14bc6f9, before its cutting to whole rao.
 */
export function cappedInjection(tao: number, price: number, rootProportion: number, alphaIssue: number, out: InjectionTerms): InjectionTerms {
  const cap = rootProportion * alphaIssue
  const wanted = price > 0 ? tao / price : 0
  out.alphaIn = Math.min(wanted, cap)
  out.taoIn = wanted > cap ? Math.min(tao, cap * price) : tao
  out.chainBuy = tao - out.taoIn
  return out
}

/** Before December 2025: all TAO goes in, with alpha up to the subnet's own issue; above that the price rises. */
export function uncappedInjection(tao: number, price: number, alphaIssue: number, out: InjectionTerms): InjectionTerms {
  out.alphaIn = price > 0 ? Math.min(tao / price, alphaIssue) : alphaIssue
  out.taoIn = tao
  out.chainBuy = 0
  return out
}

export const noInjection = (): InjectionTerms => ({ taoIn: 0, alphaIn: 0, chainBuy: 0 })
