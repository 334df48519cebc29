import { codeLockRates, liveLockRates, rolledLock, type Lock, type LockKind } from '../economy/conviction'
import { nextOwner, ownershipYearBlocks, type OwnershipRule } from '../economy/subnet-ownership'

/** Who has locked how much of a subnet's alpha, and how the subnet goes on. Amounts are parts of the alpha that is out at the start. */
export interface LockSetting {
  readonly challenger: number
  readonly challengerKind: 'perpetual' | 'decaying'
  readonly owner: number
  readonly ownerKind: 'perpetual' | 'decaying'
  readonly others: number
  readonly rates: 'live' | 'code'
  /** Age of the subnet at the start, in months. */
  readonly age: number
  /** New alpha per year, as part of what is out at the start. */
  readonly growth: number
}

export const blocksPerMonth = ownershipYearBlocks / 12
/** Two years. */
export const lockBlocks = 2 * ownershipYearBlocks
/** The chain looks at every epoch, which is 20 times a day; once a day is exact enough for a date. */
const lookBlocks = 7200
/** Shares are counted on this much alpha, in rao. */
const startRao = 1e15
/** Among so many hotkeys, all alike, are the locks of the others. */
const otherKeys = 20

/** Convictions as parts of the alpha that is out at that time. */
export interface Convictions {
  readonly challenger: number
  readonly owner: number
  readonly others: number
}

export function alphaAt({ growth }: LockSetting, blocks: number): number {
  return startRao * (1 + (growth * blocks) / ownershipYearBlocks)
}

/** Where the locks stand so many blocks later. */
export function convictionsAt(setting: LockSetting, blocks: number): Convictions {
  const { challenger, challengerKind, owner, ownerKind, others, rates } = setting
  const part = (share: number, kind: LockKind) => convictionOf(share, kind, rates, blocks) / alphaAt(setting, blocks)
  return {
    challenger: part(challenger, { isPerpetual: challengerKind === 'perpetual', isOwners: false }),
    owner: part(owner, { isPerpetual: ownerKind === 'perpetual', isOwners: true }),
    others: part(others, { isPerpetual: true, isOwners: false }),
  }
}

function convictionOf(share: number, kind: LockKind, rates: LockSetting['rates'], blocks: number): number {
  const lock: Lock = { mass: Math.round(share * startRao), conviction: 0 }
  return rolledLock(lock, blocks, rates === 'live' ? liveLockRates : codeLockRates, kind).conviction
}

/** When a subnet passes, and whether to the challenger or to one of the others. */
export interface Passing {
  readonly blocks: number
  readonly isChallenger: boolean
}

/** The first day on which the subnet has another owner under a rule; undefined if there is none in two years. */
export function firstPassing(setting: LockSetting, rule: OwnershipRule): Passing | undefined {
  const [challengerKey, ownerKey] = [0, 1]
  const convictions = new Float64Array(2 + otherKeys)
  for (let blocks = 0; blocks <= lockBlocks; blocks += lookBlocks) {
    const ageBlocks = setting.age * blocksPerMonth + blocks
    if (ageBlocks < ownershipYearBlocks) continue
    const now = convictionsAt(setting, blocks)
    convictions.fill(now.others / otherKeys)
    convictions[challengerKey] = now.challenger
    convictions[ownerKey] = now.owner
    const next = nextOwner(rule, { ageBlocks, convictions, owner: ownerKey, alpha: 1 })
    if (next !== ownerKey) return { blocks, isChallenger: next === challengerKey }
  }
  return undefined
}

/**
 * The smallest lock of the challenger with which the subnet passes under a rule, as part of the alpha at the start, rounded up
 * to a thousandth; undefined if not even all of it is enough. Moments are tried a quarter of a month apart. A challenger's
 * conviction is in proportion to the lock, and who takes over must also lead.
 */
export function leastLock(setting: LockSetting, { id, threshold }: OwnershipRule): number | undefined {
  let least = Infinity
  for (let blocks = 0; blocks <= lockBlocks; blocks += blocksPerMonth / 4) {
    if (setting.age * blocksPerMonth + blocks < ownershipYearBlocks) continue
    const { challenger: perLock, owner, others } = convictionsAt({ ...setting, challenger: 1 }, blocks)
    const needed = Math.max(owner, others / otherKeys, id === 'totalConviction' ? threshold - owner - others : threshold)
    if (perLock > 0) least = Math.min(least, needed / perLock)
  }
  const thousandths = Math.ceil(1000 * least)
  return thousandths <= 1000 ? thousandths / 1000 : undefined
}
