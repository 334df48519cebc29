import { defaultsOf } from '../../../../lib/core/param'
import { coin } from '../../../../lib/models/regimes/money'
import { params, type RegimesValues } from '../../../../lib/models/regimes/params'
import { settle } from '../../../../lib/models/regimes/work'
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
    const staked = token.coins.balances[coin.staked]!
    settle(world)
    const held = token.units.reduce((total, units) => total + units * token.coinsPerUnit, 0)
    must(Math.abs(held - staked) <= 1e-9 * Math.max(1, staked), `contributors hold ${held} of ${staked} staked coins`)
    must(token.units.every((units) => units >= 0), 'somebody owes stake')
    must(token.coins.balances[coin.pool]! > 0 && token.price > 0, 'the pool is empty')
  }
  return faults
}

function attempt(check: () => void, faults: string[]): void {
  try {
    check()
  } catch (fault) {
    faults.push(String(fault))
  }
}
