/** How many simulated contributors a preview can have on this device, learned from how long the last ones took. */
export interface Pace {
  readonly agents: () => number
  /** A preview came back so many milliseconds after it was asked for. */
  took(ms: number): void
}

/** Half a frame of 60 Hz; drawing takes the other half. */
const aimMs = 8
const fewest = 40
const most = 160
/** Part of the way that one measurement moves the number: a single slow turn should not spoil the picture. */
const trust = 0.3

/** Size is no part of what a link means: previews have no digest, and the full figure is always the reader's own. */
export function createPace(): Pace {
  let agents = 80
  return {
    agents: () => Math.round(agents),
    took(ms) {
      const wanted = Math.min(2, Math.max(0.5, aimMs / Math.max(ms, 0.1)))
      agents = Math.min(most, Math.max(fewest, agents * (1 + trust * (wanted - 1))))
    },
  }
}
