import { epochIssue } from '../rewards/epoch-reward'
import { gasSplit } from '../rewards/yearly'
import { nearToYocto } from '../yocto'
import { setOf, type Chain } from './chain'
import { addAmounts, amountInNear, limbRadix, limbsPerAmount } from './limbs'

/** Mints and burns for the epoch just worked; rewards stand in `rewards` and `paid`. */
export function payEpoch(chain: Chain): void {
  const set = setOf(chain, chain.epoch)
  const { pot, kicked, rewards, paid, settings: { validators, behaviour } } = chain
  const issue = epochIssue(chain.supply, chain.durationNs, chain.issueRule)
  pot.fill(issue.validators, set.staked)
  let eligible = 0
  for (let i = 0; i < validators; i++) {
    const at = i * limbsPerAmount
    if (set.seats[i] === 0 || kicked[i]) {
      for (let k = 0; k < limbsPerAmount; k++) rewards[at + k] = 0
      paid[i] = 0
      continue
    }
    eligible++
    shareOf(chain, set.stakes, i, at)
    paid[i] = amountInNear(rewards, at)
  }
  const gas = gasSplit(nearToYocto(behaviour.gasPerEpoch))
  chain.issue = issue.total
  chain.toTreasury = issue.treasury
  chain.minted = eligible > 0 ? issue.treasury + paidInAll(chain) : 0n // as epochReward
  chain.gasToContracts = gas.contract
  chain.gasBurnt = gas.burnt < chain.supply ? gas.burnt : chain.supply
  chain.treasury += chain.toTreasury
  chain.burnt += chain.gasBurnt
  chain.supply += chain.minted - chain.gasBurnt
}

/**
 * The reward, from the uptime factor in whole numbers: the mean of parts as {@link onlineRatio} has it, with endorsements all or nothing, so
 * that whoever only endorses gets all or nothing.
 */
function shareOf(of: Chain, stakes: Float64Array, i: number, at: number): void {
  const { onlineMin, onlineMax, endorsementCutoff } = of.settings
  const b = of.blocksExpected[i]!, c = of.chunksExpected[i]!, e = of.endorsementsExpected[i]!
  const endorsed = 100 * of.endorsements[i]! >= endorsementCutoff * e ? 1 : 0
  if (b === 0 && c === 0) return of.pot.share(stakes, at, e > 0 ? endorsed : 0, 1, of.rewards, at)
  const kinds = (b > 0 ? 1 : 0) + (c > 0 ? 1 : 0) + (e > 0 ? 1 : 0)
  const whole = (b > 0 ? b : 1) * (c > 0 ? c : 1)
  const done = (b > 0 ? of.blocks[i]! * (c > 0 ? c : 1) : 0) + (c > 0 ? of.chunks[i]! * (b > 0 ? b : 1) : 0) + (e > 0 ? endorsed * whole : 0)
  const above = 100 * done - onlineMin * kinds * whole
  const full = (onlineMax - onlineMin) * kinds * whole
  if (above <= 0) of.pot.share(stakes, at, 0, 1, of.rewards, at)
  else if (above >= full) of.pot.share(stakes, at, 1, 1, of.rewards, at)
  else of.pot.share(stakes, at, above, full, of.rewards, at)
}

function paidInAll({ rewards, settings: { validators } }: Chain): bigint {
  let all = 0n
  for (let k = limbsPerAmount - 1; k >= 0; k--) {
    let column = 0
    for (let i = 0; i < validators; i++) column += rewards[i * limbsPerAmount + k]!
    all = all * BigInt(limbRadix) + BigInt(column)
  }
  return all
}

/** Stakes two epochs on: those of the next epoch and the rewards of this one. */
export function restake(chain: Chain): void {
  const next = setOf(chain, chain.epoch + 1).stakes
  const later = setOf(chain, chain.epoch + 2).stakes
  for (let i = 0; i < chain.settings.validators; i++) {
    const at = i * limbsPerAmount
    addAmounts(later, next, chain.rewards, at)
  }
}
