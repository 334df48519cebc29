import { compareRatios, type Ratio } from '../ratio'
import { onlineRatio, type Production, type Work } from '../rewards/online'

export type KickoutReason = 'blocks' | 'chunks' | 'endorsements'

export interface Kickout {
  readonly id: string
  readonly reason: KickoutReason
  readonly produced: number
  readonly expected: number
}

export interface KickoutRule {
  /** Per cent of the expected work. The one for endorsements is for those of whom neither blocks nor chunks were expected. */
  readonly blocks: number
  readonly chunks: number
  readonly endorsements: number
  /** The best are exempt until they hold 100 minus so many per cent of stake. */
  readonly maxKickoutStake: number
}

/** Mainnet, protocol 81. */
export const defaultKickout: KickoutRule = { blocks: 80, chunks: 80, endorsements: 70, maxKickoutStake: 30 }

export interface Watched {
  readonly id: string
  readonly stake: bigint
  readonly work: Work
  /** Kicked at the end of the epoch before: cannot be exempt and does not count as staying. */
  readonly wasKicked?: boolean
}

const nothing: Ratio = { numerator: 0n, denominator: 1n }

/**
 * Who loses the seat two epochs on, in the order given. The best by plain online ratio, then stake, then id, are exempt until they hold enough
 * stake. If all would go, the one with most blocks stays. As nearcore `lib.rs`, `compute_validators_to_reward_and_kickout`.
 */
export function kickouts(validators: readonly Watched[], rule: KickoutRule): Kickout[] {
  const exempt = exemptIds(validators, rule.maxKickoutStake)
  const kicked = validators.flatMap((one) => (exempt.has(one.id) ? [] : kickoutOf(one, rule)))
  const ids = new Set(kicked.map(({ id }) => id))
  if (validators.some(({ id, wasKicked }) => exempt.has(id) || (!ids.has(id) && !wasKicked))) return kicked
  const saved = mostBlocks(validators)
  return kicked.filter(({ id }) => id !== saved)
}

function exemptIds(validators: readonly Watched[], maxKickoutStake: number): Set<string> {
  const ranked = validators.map((one) => ({ one, online: onlineRatio(one.work, null) ?? nothing })).sort(bestFirst)
  const staked = validators.reduce((all, { stake }) => all + stake, 0n)
  const needed = (staked * BigInt(Math.max(0, 100 - maxKickoutStake))) / 100n
  const exempt = new Set<string>()
  let held = 0n
  for (const { one } of ranked) {
    if (held >= needed) break
    if (one.wasKicked) continue
    held += one.stake
    exempt.add(one.id)
  }
  return exempt
}

interface Ranked {
  readonly one: Watched
  readonly online: Ratio
}

function bestFirst(a: Ranked, b: Ranked): number {
  const byRatio = compareRatios(b.online, a.online)
  if (byRatio !== 0) return byRatio
  if (a.one.stake !== b.one.stake) return a.one.stake > b.one.stake ? -1 : 1
  return a.one.id > b.one.id ? -1 : 1
}

function kickoutOf({ id, work: { blocks, chunks, endorsements } }: Watched, rule: KickoutRule): Kickout[] {
  if (isTooLittle(blocks, rule.blocks)) return [{ id, reason: 'blocks', ...blocks! }]
  if (isTooLittle(chunks, rule.chunks)) return [{ id, reason: 'chunks', ...chunks! }]
  const onlyEndorses = !blocks?.expected && !chunks?.expected
  return onlyEndorses && isTooLittle(endorsements, rule.endorsements) ? [{ id, reason: 'endorsements', ...endorsements! }] : []
}

function isTooLittle(work: Production | undefined, threshold: number): boolean {
  return work !== undefined && 100 * work.produced < threshold * work.expected
}

/** The first with most blocks among those not kicked before. */
function mostBlocks(validators: readonly Watched[]): string | undefined {
  let best: Watched | undefined
  for (const one of validators) {
    if (!one.wasKicked && (!best || (one.work.blocks?.produced ?? 0) > (best.work.blocks?.produced ?? 0))) best = one
  }
  return best?.id
}
