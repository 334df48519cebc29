import { decimal, reaches, shareOf, type Fraction } from '../../fraction'
import type { CosmosTally } from './tally'

export interface CosmosCounting {
  readonly quorum: Fraction
  readonly threshold: Fraction
  readonly veto: Fraction
  readonly burnsDepositWithoutQuorum: boolean
  readonly burnsDepositAfterVeto: boolean
}

type CosmosReason = 'nothingBonded' | 'quorum' | 'abstained' | 'veto' | 'passed' | 'threshold'

export interface CosmosResult {
  /** Share of bonded tokens that voted. */
  readonly turnout: number
  readonly passes: boolean
  readonly burnsDeposit: boolean
  /** The test that decided; they are made in the order of this type's members. */
  readonly reason: CosmosReason
}

export const cosmosDefaults: CosmosCounting = {
  quorum: decimal('0.334'),
  threshold: decimal('0.5'),
  veto: decimal('0.334'),
  burnsDepositWithoutQuorum: true,
  burnsDepositAfterVeto: true,
}

/**
 * Cosmos SDK v0.50: too little bonded power voted (exactly the quorum is enough); all abstained; veto above its share of all votes,
 * abstentions included; yes above the threshold of the votes that did not abstain (exactly one half is too little).
 */
export function cosmosResult({ yes, no, veto, abstain }: CosmosTally, bonded: bigint, terms: CosmosCounting): CosmosResult {
  const cast = yes + no + veto + abstain
  const decided = cast - abstain
  const turnout = shareOf(cast, bonded)
  const fails = (reason: CosmosReason, burnsDeposit = false): CosmosResult => ({ turnout, passes: false, burnsDeposit, reason })
  if (bonded === 0n) return fails('nothingBonded')
  if (!reaches(cast, bonded, terms.quorum, false)) return fails('quorum', terms.burnsDepositWithoutQuorum)
  if (decided === 0n) return fails('abstained')
  if (reaches(veto, cast, terms.veto, true)) return fails('veto', terms.burnsDepositAfterVeto)
  if (reaches(yes, decided, terms.threshold, true)) return { turnout, passes: true, burnsDeposit: false, reason: 'passed' }
  return fails('threshold')
}
