import { sum, type Vector } from '../../../core/vector'
import type { Ledger } from '../../../economy/contributor-ledger'
import type { EpochMemory } from '../chain/memory'
import { noSplit, ownerCutQ32, splitBlockAlpha, validatorPot, type AlphaSplit } from '../economy/alpha-split'
import { splitDividends, takeOf } from '../economy/dividend-split'
import { raoPerTao, u16Max } from '../economy/rao'
import { liveTaoWeight, toQ32 } from '../economy/root-proportion'
import type { SubnetValues } from '../params'
import type { Backing } from './backing'
import { tempo } from './rules'
import type { Seats } from './seats'

/** New alpha of an epoch at most: 1 per block. */
export const alphaPerEpoch = tempo

/**
 * Pays a subnet's new alpha of one epoch. In the ledger UIDs come first, the owner's among them, then the nominators of each validator,
 * then root. Root's part is not issued where root is not paid, nor is what is recycled; rounding leaves less than a millionth.
 */
export class Payday {
  /** Alpha of the epoch that was issued and not recycled, the burned part included. */
  issued = 0
  private readonly split: AlphaSplit
  private readonly takeU16: number
  private readonly incentives: Vector
  private readonly dividends: Vector
  private readonly protocol: Vector
  private readonly parts: { readonly alpha: Vector; readonly root: Vector }
  private readonly earned: Vector

  constructor(private readonly seats: Seats, private readonly values: SubnetValues, memory: EpochMemory) {
    this.split = splitBlockAlpha(raoPerTao, toQ32(values.rootProportion), ownerCutQ32, noSplit())
    this.takeU16 = Math.floor(values.take * u16Max)
    const column = () => new Float64Array(ledgerSize(seats))
    this.incentives = column()
    this.dividends = column()
    this.protocol = column()
    this.protocol[seats.owner] = (this.split.owner * tempo) / raoPerTao
    this.parts = { alpha: new Float64Array(seats.validators), root: new Float64Array(seats.validators) }
    this.earned = memory.validatorEmission.subarray(0, seats.validators)
  }

  /** Rao that an epoch's consensus divides. */
  get emission(): number {
    const { miners, validators, root } = this.split
    return (miners + validators + root) * tempo
  }

  pay(ledger: Ledger, memory: EpochMemory, backing: Backing): void {
    const burned = this.setIncentives(memory)
    this.setDividends(sum(this.incentives) + burned, backing)
    ledger.pay('incentive', 'issuance', this.incentives)
    ledger.pay('dividend', 'issuance', this.dividends)
    ledger.pay('protocol', 'issuance', this.protocol)
    if (this.values.ownerPay === 'burned') ledger.move('protocol', 'issuance', 'burned', burned)
    this.issued = sum(this.incentives) + sum(this.dividends) + sum(this.protocol) + (this.values.ownerPay === 'burned' ? burned : 0)
  }

  /** Miners' alpha; what fell to the owner's key is not paid but handed back. */
  private setIncentives({ serverEmission }: EpochMemory): number {
    const { seats, incentives } = this
    for (let uid = seats.validators; uid < seats.owner; uid++) incentives[uid] = serverEmission[uid]! / raoPerTao
    return serverEmission[seats.owner]! / raoPerTao
  }

  private setDividends(incentiveSum: number, backing: Backing): void {
    const { seats, split, parts, dividends, values } = this
    const root = seats.size + seats.validators
    const pots = { validators: validatorPot(split.validators, split.miners, incentiveSum) * tempo, root: split.root * tempo }
    splitDividends(this.earned, backing, liveTaoWeight, pots, parts)
    dividends[root] = 0
    for (let v = 0; v < seats.validators; v++) {
      const alpha = parts.alpha[v]! / raoPerTao
      const rootPart = values.rootPaid ? parts.root[v]! / raoPerTao : 0
      const kept = takeOf((alpha + rootPart) * raoPerTao, this.takeU16) / raoPerTao
      const rest = alpha + rootPart > 0 ? 1 - kept / (alpha + rootPart) : 0
      dividends[v] = kept + rest * alpha * values.ownStake
      dividends[seats.size + v] = rest * alpha * (1 - values.ownStake)
      dividends[root]! += rest * rootPart
      backing.alphaStake[v]! += dividends[v]! + dividends[seats.size + v]!
    }
  }
}

/** Accounts in the ledger. */
export function ledgerSize({ size, validators }: Seats): number {
  return size + validators + 1
}
