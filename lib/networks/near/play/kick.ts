import { compareRatios } from '../ratio'
import { onlineRatio, type Work } from '../rewards/online'
import { setOf, type Chain, type ValidatorSet } from './chain'
import { isSmaller, limbsPerAmount, readAmount } from './limbs'

const closeCall = 1e-9

/**
 * {@link kickouts} of the epoch just worked, without sorting: whoever did too little goes unless those who rank better hold too little. As
 * everybody better than one who is exempt is exempt too, few have to be reckoned.
 */
export function kick(chain: Chain): void {
  const { kicked, wasKicked, epoch, settings: { validators, behaviour, kickout } } = chain
  const { blocks, blocksExpected, chunks, chunksExpected, endorsements, endorsementsExpected } = chain
  const set = setOf(chain, epoch)
  const { seats } = set
  wasKicked.set(kicked)
  kicked.fill(0)
  let staying = 0, gone = 0, worstExempt = -1, bestGone = -1
  for (let i = 0; i < validators; i++) {
    if (seats[i] === 0) continue

    // who did too little?
    const b = blocksExpected[i]!, c = chunksExpected[i]!
    const didTooLittle =
      100 * blocks[i]! < kickout.blocks * b || 100 * chunks[i]! < kickout.chunks * c ||
      (b === 0 && c === 0 && 100 * endorsements[i]! < kickout.endorsements * endorsementsExpected[i]!)
    if (!didTooLittle) {
      if (wasKicked[i] === 0) staying++
      continue
    }

    // between the worst known to be exempt and the best known to go it must be reckoned
    let exempt = false
    if (wasKicked[i] === 0) {
      if (worstExempt >= 0 && ranksBetter(chain, set, i, worstExempt)) exempt = true
      else if (bestGone < 0 || !ranksBetter(chain, set, bestGone, i)) {
        exempt = isExempt(chain, set, i)
        if (exempt) worstExempt = i
        else bestGone = i
      }
    }
    kicked[i] = exempt ? 0 : 1
    if (exempt) staying++
    else gone++
  }

  // somebody stays, and who goes is away for a while
  if (gone === 0) return
  if (staying === 0) saveOne(chain, set)
  for (let i = 0; i < validators; i++) if (kicked[i] === 1) chain.back[i] = epoch + 2 + Math.max(1, behaviour.epochsAway)
}

/** Whether validators that rank better, and were not kicked before, hold less than what must be exempt. */
function isExempt(chain: Chain, set: ValidatorSet, candidate: number): boolean {
  const { wasKicked, settings: { validators, kickout } } = chain
  const needed = (set.staked * BigInt(Math.max(0, 100 - kickout.maxKickoutStake))) / 100n
  const neededNear = Number(needed) / 1e24
  let better = 0
  for (let j = 0; j < validators; j++) {
    if (set.seats[j]! > 0 && !wasKicked[j] && j !== candidate && ranksBetter(chain, set, j, candidate)) better += set.near[j]!
  }
  if (Math.abs(better - neededNear) > closeCall * neededNear) return better < neededNear
  let exactly = 0n
  for (let j = 0; j < validators; j++) {
    const counts = set.seats[j]! > 0 && !wasKicked[j] && j !== candidate && ranksBetter(chain, set, j, candidate)
    if (counts) exactly += readAmount(set.stakes, j * limbsPerAmount)
  }
  return exactly < needed
}

/** By online ratio, then stake, then id. */
function ranksBetter(chain: Chain, { stakes }: ValidatorSet, i: number, j: number): boolean {
  const difference = chain.online[i]! - chain.online[j]!
  if (Math.abs(difference) > 1e-12) return difference > 0
  const exactly = compareOnline(chain, i, j)
  if (exactly !== 0) return exactly > 0
  if (isSmaller(stakes, j * limbsPerAmount, i * limbsPerAmount)) return true
  return !isSmaller(stakes, i * limbsPerAmount, j * limbsPerAmount) && i > j
}

/** Exactly; of two who only endorse, counts below 2²⁶ can be multiplied as doubles. */
function compareOnline(chain: Chain, i: number, j: number): number {
  const { blocksExpected, chunksExpected, endorsements, endorsementsExpected } = chain
  if (blocksExpected[i]! + chunksExpected[i]! + blocksExpected[j]! + chunksExpected[j]! === 0) {
    return endorsements[i]! * endorsementsExpected[j]! - endorsements[j]! * endorsementsExpected[i]!
  }
  const none = { numerator: 0n, denominator: 1n }
  return compareRatios(onlineRatio(workOf(chain, i), null) ?? none, onlineRatio(workOf(chain, j), null) ?? none)
}

/** Work of validator i in the epoch just played. */
export function workOf(of: Chain, i: number): Work {
  return {
    blocks: { produced: of.blocks[i]!, expected: of.blocksExpected[i]! },
    chunks: { produced: of.chunks[i]!, expected: of.chunksExpected[i]! },
    endorsements: { produced: of.endorsements[i]!, expected: of.endorsementsExpected[i]! },
  }
}

/** All would go: the one with most blocks among those not kicked before stays. */
function saveOne({ blocks, kicked, wasKicked }: Chain, { seats }: ValidatorSet): void {
  let best = -1
  for (let i = 0; i < seats.length; i++) {
    if (seats[i]! > 0 && !wasKicked[i] && (best < 0 || blocks[i]! > blocks[best]!)) best = i
  }
  if (best >= 0) kicked[best] = 0
}
