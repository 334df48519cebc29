/** What becomes of a referendum that is looked at once a tick. */
export interface Confirmation {
  readonly state: 'succeeded' | 'defeated'
  /** The tick in which it was confirmed or rejected. */
  readonly tick: number
}

/**
 * Passing must hold without a break for `confirmTicks`; failing once begins the count anew. After `decisionTicks` a referendum that is
 * not being confirmed is rejected, one that is may finish. `isPassing(tick)` is asked from tick 0 on.
 */
export function confirmation(isPassing: (tick: number) => boolean, decisionTicks: number, confirmTicks: number): Confirmation {
  let since = -1
  for (let tick = 0; ; tick++) {
    if (!isPassing(tick)) since = -1
    else if (since < 0 && tick < decisionTicks) since = tick
    if (since >= 0 && tick - since >= confirmTicks) return { state: 'succeeded', tick }
    if (since < 0 && tick >= decisionTicks) return { state: 'defeated', tick }
  }
}
