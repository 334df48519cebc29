import { columnSums } from './bonds'
import { epsilon, type BondsRule } from './versions'

/** `out[v]` = Σ bond · value over the miners. */
function bondedValue(bonds: Float64Array, value: Float64Array, out: Float64Array): void {
  const miners = value.length
  for (let v = 0, at = 0; v < out.length; v++) {
    let total = 0
    for (let m = 0; m < miners; m++, at++) total += bonds[at]! * value[m]!
    out[v] = total
  }
}

/**
 * What validators earn with their bonds: Σ bond · incentive. Bonds that are no shares are divided by (their column's sum + ε)
 * first, and relative ones count in proportion to stake. `value` is working memory for the miners.
 */
export function dividendsOf(
  kind: BondsRule['kind'], bonds: Float64Array, incentive: Float64Array, stake: Float64Array, value: Float64Array, out: Float64Array,
): void {
  if (kind === 'shares') return bondedValue(bonds, incentive, out)
  columnSums(bonds, value)
  for (let m = 0; m < value.length; m++) value[m] = incentive[m]! / (value[m]! + epsilon)
  bondedValue(bonds, value, out)
  if (kind === 'relative') for (let v = 0; v < out.length; v++) out[v]! *= stake[v]!
}

/** Divided by (their sum + ε), so that they add up to slightly less than 1. */
export function normaliseDividends(raw: Float64Array, out: Float64Array): void {
  let total = 0
  for (let v = 0; v < raw.length; v++) total += raw[v]!
  for (let v = 0; v < raw.length; v++) out[v] = raw[v]! / (total + epsilon)
}

/** Stakes below this many thousand TAO earn nothing by this measure. */
const leastThousandTao = 1e-6

/** Tokens per epoch that a validator gets for each 1000 TAO of its `stake`, given as it came in, in units of `stakeTao`. */
export function dividendsPer1000Tao(dividends: Float64Array, stake: Float64Array, pot: number, stakeTao: number, out: Float64Array): void {
  for (let v = 0; v < out.length; v++) {
    const thousands = (stake[v]! * stakeTao) / 1000
    out[v] = thousands > leastThousandTao && thousands < Infinity ? (pot * dividends[v]!) / thousands : 0
  }
}
