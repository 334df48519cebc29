import { uniformAt } from '../../core/random'
import { dumpOutside } from './trade'
import type { World } from './world'

/**
 * Phase 1: shocks that the reader set, and crises that strike by chance. Every form of control has one native crisis with
 * the same hazard: boards are overthrown, maintainers fall out, votes are flooded by impostors.
 */
export function strike(world: World): void {
  if (world.tick === world.rates.shockTick) strikeOnce(world)
  for (let r = 0; r < world.regimes.length; r++) strikeControl(world, r)
}

function strikeOnce(world: World): void {
  const { values, climate, tokens } = world
  if (values.crash) {
    climate.valuation *= 1 - values.crashSize
    for (const token of tokens) if (token) dumpOutside(world, token, values.crashSize)
  }
  if (values.fundingCut) {
    climate.investorMultiple *= 1 - values.fundingCutSize
    climate.donations *= 1 - values.fundingCutSize
    climate.speculation *= 1 - values.fundingCutSize
  }
  if (values.licenceJump) climate.licencePrice *= values.licenceFactor
}

function strikeControl(world: World, r: number): void {
  const { rates, values, crisisLeft, shockLeft } = world
  const control = world.regimes[r]!.control
  if (control === 'none') return
  const length = control === 'vote' ? rates.sybilTicks : rates.crisisTicks
  if (isStruckByReader(world, control)) shockLeft[r] = length
  if (crisisLeft[r] === 0 && uniformAt(world.streams.hazard[r]!, 0, world.tick) < rates.hazard) crisisLeft[r] = length
  const chance = crisisLeft[r]! > 0 ? chanceDepth(values, control) : 0
  const shock = shockLeft[r]! > 0 ? shockDepth(values, control) : 0
  const target = control === 'vote' ? world.faked : world.disruption
  target[r] = Math.max(chance, shock)
  crisisLeft[r] = Math.max(0, crisisLeft[r]! - 1)
  shockLeft[r] = Math.max(0, shockLeft[r]! - 1)
}

type Control = 'board' | 'maintainers' | 'vote'

function isStruckByReader({ tick, rates, values }: World, control: Control): boolean {
  return tick === rates.shockTick && { board: values.boardCoup, maintainers: values.projectFork, vote: values.sybilAttack }[control]
}

/** A fork splits a project of volunteers; half of a crisis's depth is lost on each side. */
const forkLoss = 0.5

function chanceDepth(values: World['values'], control: Control): number {
  return { board: values.crisisDepth, maintainers: values.crisisDepth * forkLoss, vote: values.sybilTake }[control]
}

function shockDepth(values: World['values'], control: Control): number {
  return { board: values.coupDepth, maintainers: values.forkDepth, vote: values.sybilSize }[control]
}
