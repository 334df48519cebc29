/**
 * Gives a permit (1) to every UID with stake, but to no more than `seats`, those with most stake; of equals the higher UID sits. The
 * owner (-1 for none) always gets one. `scratch` is as long as `stake`.
 */
export function givePermits(stake: Float64Array, seats: number, owner: number, permits: Uint8Array, scratch: Float64Array): void {
  const n = stake.length
  for (let i = 0; i < n; i++) permits[i] = stake[i]! > 0 ? 1 : 0
  if (n > seats) unseatSmallest(stake, seats, permits, scratch)
  if (owner >= 0) permits[owner] = 1
}

function unseatSmallest(stake: Float64Array, seats: number, permits: Uint8Array, scratch: Float64Array): void {
  const n = stake.length
  scratch.set(stake)
  scratch.sort()
  const bar = seats > 0 ? scratch[n - seats]! : Infinity
  let free = seats
  for (let i = 0; i < n; i++) if (stake[i]! > bar) free--
  for (let i = n - 1; i >= 0; i--) {
    if (stake[i]! > bar) continue
    if (stake[i] === bar && free > 0) free--
    else permits[i] = 0
  }
}
