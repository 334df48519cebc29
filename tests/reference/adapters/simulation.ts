import { lognormalConcentration } from '../../../lib/core/concentration'
import {
  atkinson1, effectiveNumber, entropy, gini, herfindahl, nakamoto, theil, topShare,
} from '../../../lib/core/inequality'
import { lttb } from '../../../lib/core/lttb'
import { exp, log, logistic, normalQuantile, pow } from '../../../lib/core/math'
import { quantile } from '../../../lib/core/quantile'
import { threefry2x32 } from '../../../lib/core/random'
import { meanInterval, standardDeviation } from '../../../lib/core/stats'
import { studentQuantile } from '../../../lib/core/student'
import { price, sell } from '../../../lib/economy/market'
import { percentileInterval } from '../../../lib/experiments/bootstrap'
import { optimalAllocation, reducibleLoss, type ScalingLaw } from '../../../lib/models/regimes/scaling'
import type { Adapter } from '../adapter'
import { designs } from './simulation-designs'

interface Numbers {
  readonly x: readonly number[]
}

interface Trade {
  readonly X: number
  readonly Y: number
  readonly sell: number
  readonly fee: number
}

interface Training {
  readonly params: { readonly E: number; readonly A: number; readonly B: number; readonly alpha: number; readonly beta: number }
  readonly C: number
}

function inequality({ x }: Numbers) {
  return {
    gini: gini(x),
    hhi: herfindahl(x),
    nakamoto_50: nakamoto(x, 0.5),
    nakamoto_33: nakamoto(x, 1 / 3),
    theil: theil(x),
    shannon_nats: entropy(x),
    effective_n: effectiveNumber(x),
    top10pct_share: topShare(x, 0.1),
    atkinson_1: atkinson1(x),
  }
}

function constantProduct(trade: Trade) {
  const pool = { base: trade.X, quote: trade.Y }
  const price_before = price(pool)
  return { price_before, out: sell(pool, trade.sell, trade.fee) }
}

function trained({ params, C }: Training) {
  const law: ScalingLaw = { irreducible: params.E, a: params.A, b: params.B, alpha: params.alpha, beta: params.beta }
  const { parameters, tokens } = optimalAllocation(law, C)
  return { N: parameters, D: tokens, L: law.irreducible + reducibleLoss(law, C, Infinity) }
}

function threefry({ key, counter }: { readonly key: readonly [number, number]; readonly counter: readonly [number, number] }) {
  const words = new Uint32Array(2)
  threefry2x32(...key, ...counter, words)
  return Array.from(words, (word) => word.toString(16).padStart(8, '0'))
}

function bitsOf(value: number): string {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

export const simulation = {
  ...designs,
  inequality,
  lognormalGini: ({ sigma }: { readonly sigma: number }) => lognormalConcentration(sigma).gini,
  quantile: ({ x, q }: Numbers & { readonly q: number }) => quantile(x, q),
  percentileInterval({ x, level }: Numbers & { readonly level: number }) {
    const { low, high } = percentileInterval(x, level)
    return [low, high]
  },
  meanInterval({ x }: Numbers) {
    const { mean, half } = meanInterval(x)
    return { mean, half, sd: standardDeviation(x) }
  },
  studentQuantile: ({ p, freedom }: { readonly p: number; readonly freedom: number }) => studentQuantile(p, freedom),
  normalQuantile: ({ p }: { readonly p: number }) => normalQuantile(p),
  logistic: ({ x }: { readonly x: number }) => logistic(x),
  threefry2x32: threefry,
  constantProduct,
  lttb: ({ x, y, threshold }: Numbers & { readonly y: readonly number[]; readonly threshold: number }) => lttb(x, y, threshold),
  optimalAllocation: trained,
  expBits: ([x]: readonly [number]) => bitsOf(exp(x)),
  logBits: ([x]: readonly [number]) => bitsOf(log(x)),
  powBits: ([x, y]: readonly [number, number]) => bitsOf(pow(x, y)),
  qnormBits: ([p]: readonly [number]) => bitsOf(normalQuantile(p)),
} satisfies Adapter
