import { fixedFall } from '../fixed-exp'
import { fromU16, ONE, product } from '../fixed-point'
import type { ChainRules } from './rules'

const HALF = ONE / 2

/** The curve of liquid alpha under Yuma 3: how fast a bond follows its weight. All values are raw. */
export class AlphaCurve {
  readonly low: number
  readonly high: number
  private readonly slope: number
  private readonly atRest: number

  constructor(rules: ChainRules) {
    this.low = fromU16(rules.alphaLow)
    this.high = fromU16(rules.alphaHigh)
    this.slope = Math.trunc((rules.alphaSteepness * ONE) / -100)
    this.atRest = this.rate(0)
  }

  /**
   * Rate of a cell: the farther a bought weight stands above consensus, or a sold one below its bond, the faster. Under a full penalty
   * no bought weight stands above consensus, so that case is kept.
   */
  of(weight: number, bond: number, consensus: number): number {
    const distance = weight >= bond ? Math.min(ONE, Math.max(0, weight - consensus)) : Math.min(ONE, bond - weight)
    return distance === 0 ? this.atRest : this.rate(distance)
  }

  private rate(distance: number): number {
    const rise = fixedFall(product(this.slope, distance - HALF))
    const rate = this.low + product(rise, this.high - this.low)
    return Math.max(this.low, Math.min(this.high, rate))
  }
}
