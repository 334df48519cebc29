import { roots as tableOfRoots } from '../../../lib/core/exp'
import { powersOfTwo } from '../../../lib/core/powers-of-two'
import { block, threefryPair, type Stream } from '../../../lib/core/random'

/** One entry per agent. */
export interface Start {
  readonly skill: Float64Array
  readonly cost: Float64Array
  readonly preference: Float64Array
  readonly stake: Float64Array
}

export interface Columns extends Start {
  readonly earned: Float64Array
  /** Skill of those who work this tick, 0 of the others. */
  readonly effort: Float64Array
}

// V8 sees through a constant array of this module but not through one of another; see README.md for what that is worth.
const roots = tableOfRoots
const powers = powersOfTwo

/**
 * Books what the last tick paid and lets everyone decide again, in one pass. `totals` receives the work done and how many do it;
 * `key` holds the three words of a threefry key.
 *
 * Arrays and numbers instead of objects that hold them: V8 takes the fields of an object it has seen only one of for constants
 * and gives up what it compiled when it sees the second.
 */
export function settleAndWork(
  skill: Float64Array, cost: Float64Array, stake: Float64Array, earned: Float64Array, effort: Float64Array, totals: Float64Array,
  pay: number, growth: number, wage: number, key: Int32Array, tick: number,
): void {
  const k0 = key[0]!, k1 = key[1]!, k2 = key[2]!
  let work = 0, heads = 0
  for (let i = 0; i < stake.length; i += 2) {
    // threefry-2x32 with 20 rounds: a block of chance for two agents
    let x = (i + k0) | 0, y = (tick + k1) | 0
    x = (x + y) | 0; y = ((y << 13) | (y >>> 19)) ^ x
    x = (x + y) | 0; y = ((y << 15) | (y >>> 17)) ^ x
    x = (x + y) | 0; y = ((y << 26) | (y >>> 6)) ^ x
    x = (x + y) | 0; y = ((y << 6) | (y >>> 26)) ^ x
    x = (x + k1) | 0; y = (y + k2 + 1) | 0
    x = (x + y) | 0; y = ((y << 17) | (y >>> 15)) ^ x
    x = (x + y) | 0; y = ((y << 29) | (y >>> 3)) ^ x
    x = (x + y) | 0; y = ((y << 16) | (y >>> 16)) ^ x
    x = (x + y) | 0; y = ((y << 24) | (y >>> 8)) ^ x
    x = (x + k2) | 0; y = (y + k0 + 2) | 0
    x = (x + y) | 0; y = ((y << 13) | (y >>> 19)) ^ x
    x = (x + y) | 0; y = ((y << 15) | (y >>> 17)) ^ x
    x = (x + y) | 0; y = ((y << 26) | (y >>> 6)) ^ x
    x = (x + y) | 0; y = ((y << 6) | (y >>> 26)) ^ x
    x = (x + k0) | 0; y = (y + k1 + 3) | 0
    x = (x + y) | 0; y = ((y << 17) | (y >>> 15)) ^ x
    x = (x + y) | 0; y = ((y << 29) | (y >>> 3)) ^ x
    x = (x + y) | 0; y = ((y << 16) | (y >>> 16)) ^ x
    x = (x + y) | 0; y = ((y << 24) | (y >>> 8)) ^ x
    x = (x + k1) | 0; y = (y + k2 + 4) | 0
    x = (x + y) | 0; y = ((y << 13) | (y >>> 19)) ^ x
    x = (x + y) | 0; y = ((y << 15) | (y >>> 17)) ^ x
    x = (x + y) | 0; y = ((y << 26) | (y >>> 6)) ^ x
    x = (x + y) | 0; y = ((y << 6) | (y >>> 26)) ^ x
    x = (x + k2) | 0; y = (y + k0 + 5) | 0

    const j = i + 1
    const skillA = skill[i]!, skillB = skill[j]!
    const chanceA = chanceOf(2 * (wage * skillA - cost[i]!))
    const chanceB = chanceOf(2 * (wage * skillB - cost[j]!))
    // 1 if the draw, 30 of the bits as a number in (0, 1], is at most the chance; a sign bit instead of a branch that cannot be guessed
    const joinedA = ((x >>> 2) - ((chanceA * 1073741824) | 0)) >>> 31
    const joinedB = ((y >>> 2) - ((chanceB * 1073741824) | 0)) >>> 31

    const rewardA = pay * effort[i]!, rewardB = pay * effort[j]!
    stake[i] = stake[i]! * growth + 0.5 * rewardA
    stake[j] = stake[j]! * growth + 0.5 * rewardB
    earned[i] = earned[i]! + rewardA
    earned[j] = earned[j]! + rewardB
    const effortA = joinedA * skillA, effortB = joinedB * skillB
    effort[i] = effortA
    effort[j] = effortB
    work = work + effortA + effortB
    heads += joinedA + joinedB
  }
  totals[0] = work
  totals[1] = heads
}

/** Books what the last tick paid and counts the stake in favour. Returns the share of yes and the concentration of stake. */
export function settleAndVote(
  columns: Columns, pay: number, growth: number, hurdle: number, key: Stream, tick: number,
): { readonly yes: number; readonly concentration: number } {
  const { preference, stake, earned, effort } = columns
  let all = 0, squares = 0, yes = 0
  for (let i = 0; i < stake.length; i++) {
    const reward = pay * effort[i]!
    const held = stake[i]! * growth + 0.5 * reward
    stake[i] = held
    earned[i] = earned[i]! + reward
    all += held
    squares += held * held
    if (preference[i]! + 2 * (drawOf(key, i, tick) - 0.5) > hurdle) yes += held
  }
  return { yes: yes / all, concentration: squares / (all * all) }
}

/** Uniform number inside (0, 1) of 32 random bits. */
function drawOf(key: Stream, agent: number, tick: number): number {
  threefryPair(key.k0, key.k1, agent & ~1, tick)
  return (block[agent & 1]! >>> 0) * 2.3283064365386963e-10 + 1.1641532182693481e-10 // 2^-32 and 2^-33
}

/** `logistic` of lib/core/math.ts to the bit, with the arithmetic of its `exp` written out. */
export function chanceOf(advantage: number): number {
  const x = -advantage
  const inside = x > 709 ? 709 : x < -708 ? -708 : x
  const n = inside * 184.6649652337873 + 6755399441055744 - 6755399441055744
  const r = inside - n * 0.005415212130174041 - n * 2.1795053193544957e-10
  const r2 = r * r
  const growth = r + r2 * 0.5 + r2 * r * (0.16666666666666666 + r * 0.041666666666666664 + r2 * 0.008333333333333333)
  const step = n | 0
  const root = roots[step & 127]!
  return 1 / (1 + (x <= -708 ? 0 : (root + root * growth) * powers[(step >> 7) + 1023]!))
}
