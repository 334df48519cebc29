import { pow } from '../../../core/math'

export interface BoostTerms {
  readonly thresholdConstant: number
  /** Boosted proposals beyond this number raise the threshold no further. */
  readonly limitExponent: number
}

export interface Boost {
  /** Stake on yes over stake on no; undefined without stake on no, which the organisation itself always provides. */
  readonly score: number | undefined
  readonly threshold: number
  readonly boosts: boolean
}

/** GenesisProtocolLogic @ 60a79a1b: boosted if the score is above constant^min(boosted, limit); exactly as much is too little. */
export function boost(stakeYes: number, stakeNo: number, boostedCount: number, { thresholdConstant, limitExponent }: BoostTerms): Boost {
  const threshold = pow(thresholdConstant, Math.min(boostedCount, limitExponent))
  return { score: stakeNo > 0 ? stakeYes / stakeNo : undefined, threshold, boosts: stakeYes > threshold * stakeNo }
}
