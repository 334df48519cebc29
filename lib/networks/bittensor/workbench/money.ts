import { sum } from '../../../core/vector'
import { noSplit, splitBlockAlpha } from '../economy/alpha-split'
import { takeOf } from '../economy/dividend-split'
import { oneQ32, q32OfU16 } from '../economy/q32'
import { raoPerTao } from '../economy/rao'
import type { EpochMoney } from './epoch-view'
import type { EpochValues } from './params'

/** What an epoch has to pay out, in whole rao. */
export interface Pots {
  readonly total: number
  readonly owner: number
  readonly miners: number
  readonly validators: number
}

/** One alpha per block, split as the chain does block by block, with nothing for root. */
export function potsOf({ ownerCut, tempo }: EpochValues): Pots {
  const { owner, miners, validators } = splitBlockAlpha(raoPerTao, 0, Math.min(oneQ32, q32OfU16(ownerCut)), noSplit())
  return { total: raoPerTao * tempo, owner: owner * tempo, miners: miners * tempo, validators: validators * tempo }
}

/** Pays out what miners and validators earned, in rao; validators keep their take, the rest goes to all who lend them stake. */
export function moneyOf(pots: Pots, minersPay: Float64Array, validatorsPay: Float64Array, takeU16: number): EpochMoney {
  const kept = validatorsPay.map((pay) => takeOf(Math.floor(pay), takeU16))
  const passedOn = validatorsPay.map((pay, v) => pay - kept[v]!)
  const rest = pots.total - pots.owner - sum(minersPay) - sum(validatorsPay)
  const inAlpha = (rao: Float64Array) => rao.map((amount) => amount / raoPerTao)
  return {
    total: pots.total / raoPerTao, owner: pots.owner / raoPerTao, miners: inAlpha(minersPay), validators: inAlpha(kept),
    delegators: inAlpha(passedOn), rest: Math.max(0, rest) / raoPerTao,
  }
}
