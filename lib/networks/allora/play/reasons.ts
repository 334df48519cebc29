/**
 * Why a participant earned nothing in an epoch, or next to nothing; the first that applies. `paid`: it did earn.
 * `feesDrained`: the topic's fee balance, and with it its weight, is used up. `notServed`: other topics whose epoch ends in the same block
 * weigh more. `noEmission`: nothing is emitted for topics. `notInTop`: others had better smoothed scores for the places. `noStake`:
 * a reputer without the stake that is required. `taskUnpaid`: its task as a whole gets nothing, as forecasting does with one inferer.
 * `scoreBelow`: its score is so far below the others' that its share is under a hundredth of an equal one.
 */
export const reasons = ['paid', 'feesDrained', 'notServed', 'noEmission', 'notInTop', 'noStake', 'taskUnpaid', 'scoreBelow'] as const

export type Reason = (typeof reasons)[number]

/** A share of the class reward below this part of an equal share counts as nothing. */
export const nothingBelow = 0.01

/** The number of a reason, as tables keep it. */
export function codeOf(reason: Reason): number {
  return reasons.indexOf(reason)
}

/** The reason behind the number. */
export function reasonOf(code: number): Reason {
  return reasons[code] ?? 'paid'
}
