import { fixedFall } from '../fixed-exp'
import { fromU16, ONE, product } from '../fixed-point'
import type { ChainRules } from './rules'

const HALF = ONE / 2

/** The curve of liquid alpha under Yuma 3: how fast a bond follows its weight. All values are raw. */
export class AlphaCurve {
  private readonly low: number
  private readonly high: number
  private readonly slope: number
  private readonly atRest: number

  constructor(rules: ChainRules) {
    this.low = fromU16(rules.alphaLow)
    this.high = fromU16(rules.alphaHigh)
    this.slope = Math.trunc((rules.alphaSteepness * ONE) / -100)
    this.atRest = this.rate(0)
  }

  /**
   * Writes the rates of the first `count` cells of a miner: the farther a bought weight stands above consensus, or a sold one below its bond,
   * the faster. Under a full penalty no bought weight stands above consensus, so that rate is kept.
   */
  fill(weights: Float64Array, bonds: Float64Array, consensus: number, count: number, rates: Float64Array): void {
    const { atRest } = this
    for (let k = 0; k < count; k++) {
      const distance = Math.min(ONE, weights[k]! >= bonds[k]! ? weights[k]! - consensus : bonds[k]! - weights[k]!)
      rates[k] = distance > 0 ? this.rate(distance) : atRest
    }
  }

  private rate(distance: number): number {
    const rise = fixedFall(product(this.slope, distance - HALF))
    const rate = this.low + product(rise, this.high - this.low)
    return Math.max(this.low, Math.min(this.high, rate))
  }
}
