import { sum, type Vector } from '../../../core/vector'
import { advance, createDtao, type Dtao } from '../economy/dtao'
import { liveSnapshot as snapshot } from '../economy/live-snapshot'
import { poolPrice } from '../economy/pool'
import { liveEmaSpeed } from '../economy/price-ema'
import { blocksPerDay, raoPerTao } from '../economy/rao'
import { liveRootTao, liveTaoWeight } from '../economy/root-proportion'
import type { ShareEditionId } from '../economy/share-editions'
import { startOf } from '../economy/snapshot-start'
import { paidTo } from '../economy/subnet-books'
import { alphaAccount, earners, quietBehaviour, type SubnetBehaviour, type SubnetStart, type SubnetState } from '../economy/subnet-state'
import { recordedIssuance } from './recorded-day'

/** What the reader supposes about the year after the recorded day. Shares are in [0, 1]. */
export interface MoneySetting {
  readonly netuid: number
  readonly rule: ShareEditionId
  /** Share of the miners' pay that goes to the owner's keys; left out: as recorded. */
  readonly withheld?: number
  readonly isRecycled: boolean
  /** What everybody in all subnets sells of their pay at once. */
  readonly ownerSells: number
  readonly minersSell: number
  readonly validatorsSell: number
  readonly rootSells: boolean
  /** TAO per day from outside into this subnet's pool, and into all others together, by the size of their pools. */
  readonly demand: number
  readonly demandElsewhere: number
}

export const weeks = 52
export const blocksPerWeek = 7 * blocksPerDay
/** A quarter of a day: 0.1 % from single epochs in the pools after a year, at a fifth of the time. */
const stepBlocks = blocksPerDay / 4
const stepsPerWeek = blocksPerWeek / stepBlocks

/** Who the new money of a subnet is for; withheld is what goes to the owner's keys and is burned or recycled. */
export const receivers = [...earners, 'withheld'] as const
export type Receiver = (typeof receivers)[number]

/** A year of one subnet among all, an entry per week; TAO. */
export interface MoneyWeeks {
  /** Worth of the alpha paid in the week, each payment at the price after it. */
  readonly worth: Readonly<Record<Receiver, Vector>>
  /** TAO that the chain put into the pool. */
  readonly chain: Vector
  /** What the pool gained or lost. */
  readonly change: Vector
  /** Price and pool at the end of the week. */
  readonly price: Vector
  readonly pool: Vector
  /** TAO that no pool in the whole network took. */
  readonly unissued: Vector
}

/** The year, played week by week. */
export class MoneyYear {
  week = 0
  readonly dtao: Dtao
  readonly subnet: SubnetState
  readonly startPool: number
  readonly startPrice: number
  /** Week, from 1, in which root was no longer paid for the first time; 0 if it always was. */
  rootUnpaid = 0
  readonly weeks: MoneyWeeks = {
    worth: { owner: column(), miners: column(), validators: column(), nominators: column(), root: column(), withheld: column() },
    chain: column(), change: column(), price: column(), pool: column(), unissued: column(),
  }
  private readonly paid = new Float64Array(receivers.length)

  constructor(setting: MoneySetting) {
    this.dtao = createDtao({
      block: snapshot.block, issuance: recordedIssuance, rule: setting.rule, injection: 'capped', emaSpeed: liveEmaSpeed,
      rootTao: liveRootTao * raoPerTao, taoWeight: liveTaoWeight, tempo: 360, subnets: startsOf(setting),
    })
    this.subnet = this.dtao.subnets.find(({ netuid }) => netuid === setting.netuid)!
    this.startPool = this.subnet.pool.tao / raoPerTao
    this.startPrice = poolPrice(this.subnet.pool)
  }

  playWeek(): void {
    const { dtao, subnet, week, weeks: { worth, chain, change, price, pool, unissued } } = this
    const before = subnet.pool.tao
    const index = dtao.subnets.indexOf(subnet)
    for (let step = 0; step < stepsPerWeek; step++) {
      const rate = dtao.issue.rate
      advance(dtao, stepBlocks)
      chain[week]! += (rate * stepBlocks * dtao.shares[index]!) / raoPerTao
      unissued[week]! += (rate * stepBlocks * Math.max(0, 1 - sum(dtao.shares))) / raoPerTao
      receivers.forEach((receiver, r) => { worth[receiver][week]! += this.worthOfNew(receiver, r) })
      if (!dtao.step.isRootPaid && this.rootUnpaid === 0) this.rootUnpaid = week + 1
    }
    change[week] = (subnet.pool.tao - before) / raoPerTao
    pool[week] = subnet.pool.tao / raoPerTao
    price[week] = poolPrice(subnet.pool)
    this.week++
  }

  /** TAO that the alpha paid to somebody since the last look is worth. */
  private worthOfNew(receiver: Receiver, at: number): number {
    const paid = receiver === 'withheld' ? withheldIn(this.subnet) : paidTo(this.subnet, receiver)
    const fresh = paid - this.paid[at]!
    this.paid[at] = paid
    return (fresh * poolPrice(this.subnet.pool)) / raoPerTao
  }
}

function column(): Vector {
  return new Float64Array(weeks)
}

function withheldIn({ book }: SubnetState): number {
  return book.flowOf(alphaAccount.pending, alphaAccount.burned) + book.flowOf(alphaAccount.pending, alphaAccount.recycled)
}

/** The recorded subnets with everybody's behaviour. */
function startsOf(setting: MoneySetting): SubnetStart[] {
  const { netuid, withheld, isRecycled, ownerSells, minersSell, validatorsSell, rootSells, demand, demandElsewhere } = setting
  const sold: SubnetBehaviour['sold'] =
    { owner: ownerSells, miners: minersSell, validators: validatorsSell, nominators: validatorsSell, root: rootSells ? 1 : 0 }
  const starts = startOf(snapshot, { ...quietBehaviour, sold })
  const elsewhere = starts.reduce((all, start) => all + (start.netuid === netuid ? 0 : start.poolTao), 0)
  const perBlock = raoPerTao / blocksPerDay
  return starts.map((start) => {
    const { behaviour, poolTao } = start
    const outsideTao = (start.netuid === netuid ? demand : (demandElsewhere * poolTao) / elsewhere) * perBlock
    const own = start.netuid === netuid ? { isRecycled, minerBurned: withheld ?? behaviour.minerBurned } : {}
    return { ...start, behaviour: { ...behaviour, ...own, outsideTao } }
  })
}
