/** A subnet has 256 places; so many of them must be open to replacement before one of those is taken. */
export const maxUids = 256
export const leastReplaceable = 10
/** Blocks that a newcomer is safe: code default; new subnets set 5,000, many owners 7,200. */
export const defaultImmunityBlocks = 4096

/** What decides who is replaced, one entry per UID. */
export interface Neurons {
  /** Stored combined emission of the last epoch. */
  readonly emission: ArrayLike<number>
  readonly registeredAt: ArrayLike<number>
  /** 1 for the owner's keys that can never be replaced. */
  readonly isImmortal: ArrayLike<number>
}

/**
 * The UID that a newcomer replaces, -1 if there is none: of those past immunity the one with the lowest emission, of equals the
 * one registered first, of these the lowest UID. If no more than `leastOpen` are past immunity, the same choice among the immune.
 * As subtensor `registration.rs` @ 14bc6f9.
 */
export function neuronToPrune(neurons: Neurons, block: number, immunityBlocks: number, leastOpen = leastReplaceable): number {
  let open = 0
  let bestOpen = -1
  let bestImmune = -1
  for (let uid = 0; uid < neurons.emission.length; uid++) {
    if (neurons.isImmortal[uid]) continue
    if (isImmune(neurons.registeredAt[uid]!, block, immunityBlocks)) {
      if (goesBefore(neurons, uid, bestImmune)) bestImmune = uid
    } else {
      open++
      if (goesBefore(neurons, uid, bestOpen)) bestOpen = uid
    }
  }
  return open > leastOpen ? bestOpen : bestImmune
}

export function isImmune(registeredAt: number, block: number, immunityBlocks: number): boolean {
  return block - registeredAt < immunityBlocks
}

/** Whether `uid` is to go rather than `other`, a lower UID or -1 for nobody. */
function goesBefore({ emission, registeredAt }: Neurons, uid: number, other: number): boolean {
  if (other < 0) return true
  if (emission[uid] !== emission[other]) return emission[uid]! < emission[other]!
  return registeredAt[uid]! < registeredAt[other]!
}
