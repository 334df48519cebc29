import { sum, type Vector } from '../core/vector'

/** Splits an amount in proportion to stakes, into `out` if given. If nobody has staked, nobody receives anything. */
export function stakeRewards(amount: number, stakes: ArrayLike<number>, out: Vector = new Float64Array(stakes.length)): Vector {
  const total = sum(stakes)
  for (let i = 0; i < stakes.length; i++) out[i] = total > 0 ? amount * (stakes[i]! / total) : 0
  return out
}

/** Reward for a time per token staked, when `issued` tokens go to all stakers. 0 if nobody has staked. */
export function stakingYield(issued: number, staked: number): number {
  return staked > 0 ? issued / staked : 0
}

/** Stake on its way out: what asks to leave now is free a fixed number of ticks later. */
export interface UnbondingQueue {
  /** Everything that is still waiting. */
  pending(): number
  request(amount: number): void
  /** Ends the tick and returns what becomes free with it. */
  advance(): number
}

/** `ticks` ≥ 1 is how often `advance` is called, the last one included, until a request is free. */
export function createUnbondingQueue(ticks: number): UnbondingQueue {
  if (!(ticks >= 1 && ticks === Math.floor(ticks))) throw new RangeError(`stake waits a whole number of ticks, at least 1; got ${ticks}`)
  const waiting = new Float64Array(ticks) // a ring; `now` is the place that falls due next
  let now = 0
  return {
    pending: () => sum(waiting),
    request(amount) {
      if (!(amount >= 0 && amount < Infinity)) throw new RangeError(`requests are finite and non-negative; got ${amount}`)
      waiting[(now + ticks - 1) % ticks]! += amount
    },
    advance() {
      const due = waiting[now]!
      waiting[now] = 0
      now = (now + 1) % ticks
      return due
    },
  }
}

/**
 * Share of waiting stake that becomes free per tick when requests wait `ticks` on average and leave at a steady rate:
 * the queue without memory. In (0, 1].
 */
export function unbondedFraction(ticks: number): number {
  return 1 / Math.max(1, ticks)
}
