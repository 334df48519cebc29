/** A grant that is earned by waiting. Times are counted from the day it was made, in any one unit. */
export interface Grant {
  readonly amount: number
  /** Until then nothing is free; at that moment everything since the start is freed at once. */
  readonly cliff: number
  /** When all is free. With 0 all is free from the cliff on. */
  readonly duration: number
}

/** How much of a grant is free at a time: nothing before the cliff, then in proportion to time, in the end all of it. */
export function vested({ amount, cliff, duration }: Grant, time: number): number {
  if (time < cliff || time < 0) return 0
  return time >= duration ? amount : (amount * time) / duration
}

/** What becomes free after `from` and up to `to`. */
export function vestedBetween(grant: Grant, from: number, to: number): number {
  return vested(grant, to) - vested(grant, from)
}
