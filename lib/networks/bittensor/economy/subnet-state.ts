import { createBook, type Book } from '../../../economy/ledger'
import { createPool, type WeightedPool } from './pool'

/** Who earns a subnet's alpha; the owner's part is the cut, not what the owner's keys mine. */
export const earners = ['owner', 'miners', 'validators', 'nominators', 'root'] as const
export type Earner = (typeof earners)[number]

/** Where alpha of one subnet can be. `issuance` is the source; `unassigned` is what cutting to whole rao leaves with nobody. */
export const alphaAccounts = [...earners, 'issuance', 'pool', 'protocol', 'holders', 'pending', 'burned', 'recycled', 'unassigned'] as const
/** Where TAO can be. `issuance` and `holders`, who bring money from outside, are sources; `recycled` is what no pool took. */
export const taoAccounts = [...earners, 'issuance', 'pools', 'holders', 'authors', 'recycled'] as const

const indexIn = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name, i) => [name, i])) as Readonly<Record<Name, number>>
/** Numbers of the accounts, for posting. */
export const alphaAccount = indexIn(alphaAccounts)
export const taoAccount = indexIn(taoAccounts)

/** What people in and around a subnet do. Shares are in [0, 1]. */
export interface SubnetBehaviour {
  /** q: share of the miners' pay that goes to the owner's own keys and is withheld. */
  readonly minerBurned: number
  /** Whether what is withheld leaves issuance (recycled) or not (burned). */
  readonly isRecycled: boolean
  /** Without any incentive the validators get the miners' half too. */
  readonly hasIncentive: boolean
  /** What validators keep of the dividends of others. */
  readonly take: number
  /** Validators' own part of the stake that earns with them. */
  readonly ownStakeShare: number
  /** Share of each payment that is sold into the pool at once. */
  readonly sold: Readonly<Record<Earner, number>>
  /** Rao that outsiders pay into the pool per block; below 0 they sell alpha worth as much, as far as they have any. */
  readonly outsideTao: number
}

export const quietBehaviour: SubnetBehaviour = {
  minerBurned: 0,
  isRecycled: false,
  hasIncentive: true,
  take: 11796 / 65535,
  ownStakeShare: 0,
  sold: { owner: 0, miners: 0, validators: 0, nominators: 0, root: 0 },
  outsideTao: 0,
}

/** How a subnet begins; amounts in whole rao. */
export interface SubnetStart {
  readonly netuid: number
  readonly poolTao: number
  readonly poolAlpha: number
  /** Alpha in people's hands. */
  readonly outstanding: number
  readonly priceEma: number
  /** Blocks since trading began. */
  readonly age: number
  readonly isEnabled: boolean
  readonly behaviour: SubnetBehaviour
}

export interface SubnetState {
  readonly netuid: number
  readonly pool: WeightedPool
  /** Every move of this subnet's alpha. */
  readonly book: Book
  behaviour: SubnetBehaviour
  isEnabled: boolean
  priceEma: number
  age: number
  /** What waits for the epoch, by pot. */
  readonly pending: { owner: number; miners: number; validators: number; root: number }
  /** Averages of TAO flows per block, and what has flowed since they were last brought up to date. */
  readonly flows: { userEma: number; protocolEma: number; user: number; protocol: number }
}

export function createSubnet(start: SubnetStart): SubnetState {
  const book = createBook(alphaAccounts, ['issuance'])
  book.post(alphaAccount.issuance, alphaAccount.pool, start.poolAlpha)
  book.post(alphaAccount.issuance, alphaAccount.holders, start.outstanding)
  return {
    netuid: start.netuid,
    pool: createPool(start.poolTao, start.poolAlpha),
    book,
    behaviour: start.behaviour,
    isEnabled: start.isEnabled,
    priceEma: start.priceEma,
    age: start.age,
    pending: { owner: 0, miners: 0, validators: 0, root: 0 },
    flows: { userEma: 0, protocolEma: 0, user: 0, protocol: 0 },
  }
}

/** Alpha that counts for halvings and root's share: all that was issued less what was recycled. */
export function alphaIssuance({ book }: SubnetState): number {
  return -book.balances[alphaAccount.issuance]! - book.balances[alphaAccount.recycled]!
}
