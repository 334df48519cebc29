import { defaultsOf } from '../../../../lib/core/param'
import { coin } from '../../../../lib/models/regimes/money'
import { params, type RegimesValues } from '../../../../lib/models/regimes/params'
import type { World } from '../../../../lib/models/regimes/world'

export const defaults: RegimesValues = defaultsOf(params)

/** Everything that must hold after every tick; returns what does not, in words. */
export function faultsOf(world: World): string[] {
  const faults: string[] = []
  const must = (holds: boolean, what: string) => { if (!holds) faults.push(`tick ${world.tick}: ${what}`) }
  attempt(() => world.dollars.check(), faults)
  let used = 0
  for (let r = 0; r < world.regimes.length; r++) {
    used += world.share[r]!
    must(world.share[r]! >= 0, `share ${r} is ${world.share[r]}`)
    for (const array of [world.capability, world.effort, world.knowhow, world.data, world.share])
      must(Number.isFinite(array[r]!) && array[r]! >= 0, `a state of regime ${r} is ${array[r]}`)
  }
  must(used <= 1 + 1e-9, `shares add up to ${used}`)
  for (const token of world.tokens) {
    if (!token) continue
    attempt(() => token.coins.check(), faults)
    const staked = token.coins.balances[coin.staked]! - pendingCoins(world, token.regime)
    const held = token.stake.reduce((total, stake) => total + stake, 0)
    must(Math.abs(held - staked) <= 1e-9 * Math.max(1, staked), `contributors hold ${held} of ${staked} staked coins`)
    must(token.stake.every((stake) => stake >= 0), 'somebody owes stake')
    must(token.coins.balances[coin.pool]! > 0 && token.price > 0, 'the pool is empty')
  }
  return faults
}

/** Coins handed out in this tick that are not booked to single contributors yet. */
function pendingCoins({ work }: World, r: number): number {
  return work.coinsDue[r]! * work.total[r]!
}

function attempt(check: () => void, faults: string[]): void {
  try {
    check()
  } catch (fault) {
    faults.push(String(fault))
  }
}
