import type { Vector } from '../../../core/vector'
import { advance, createDtao, type Dtao, type DtaoSettings } from './dtao'
import { poolPrice } from './pool'
import { raoPerTao } from './rao'
import { paidTo } from './subnet-books'
import { alphaAccount, earners, taoAccount, type Earner, type SubnetState } from './subnet-state'

/** The course of one subnet, an entry per step; amounts in alpha or TAO, counted from the start. */
export interface DtaoTrace {
  /** Blocks since the start at the end of each step. */
  readonly blocks: Vector
  readonly price: Vector
  readonly priceEma: Vector
  /** Share of the network's TAO in that step. */
  readonly share: Vector
  /** TAO in the pool. */
  readonly poolTao: Vector
  /** Alpha paid to each, burned and recycled so far. */
  readonly paid: Readonly<Record<Earner, Vector>>
  readonly burned: Vector
  readonly recycled: Vector
  /** Alpha that the protocol has bought so far. */
  readonly protocol: Vector
  /** TAO that all subnets' earners together have sold for so far. */
  readonly sold: Readonly<Record<Earner, Vector>>
}

/** Plays an economy and writes down how the subnet at `index` fares. The economy at its end is `dtao`. */
export function playDtao(settings: DtaoSettings, steps: number, blocks: number, index = 0): { readonly dtao: Dtao; readonly trace: DtaoTrace } {
  const dtao = createDtao(settings)
  const subnet = dtao.subnets[index]
  if (!subnet) throw new RangeError(`there are ${dtao.subnets.length} subnets; got index ${index}`)
  const trace = createTrace(steps)
  for (let n = 0; n < steps; n++) {
    advance(dtao, blocks)
    trace.blocks[n] = (n + 1) * blocks
    trace.share[n] = dtao.shares[index]!
    observe(dtao, subnet, trace, n)
  }
  return { dtao, trace }
}

function createTrace(steps: number): DtaoTrace {
  const column = (): Vector => new Float64Array(steps)
  const columns = () => ({ owner: column(), miners: column(), validators: column(), nominators: column(), root: column() })
  return {
    blocks: column(), price: column(), priceEma: column(), share: column(), poolTao: column(), paid: columns(), burned: column(), recycled: column(),
    protocol: column(), sold: columns(),
  }
}

function observe({ book }: Dtao, subnet: SubnetState, trace: DtaoTrace, n: number): void {
  const alpha = subnet.book.balances
  trace.price[n] = poolPrice(subnet.pool)
  trace.priceEma[n] = subnet.priceEma
  trace.poolTao[n] = subnet.pool.tao / raoPerTao
  trace.burned[n] = alpha[alphaAccount.burned]! / raoPerTao
  trace.recycled[n] = alpha[alphaAccount.recycled]! / raoPerTao
  trace.protocol[n] = alpha[alphaAccount.protocol]! / raoPerTao
  for (const earner of earners) {
    trace.paid[earner][n] = paidTo(subnet, earner) / raoPerTao
    trace.sold[earner][n] = book.balances[taoAccount[earner]]! / raoPerTao
  }
}
