import { blockSeconds } from '../economy/rao'

/** Midnight UTC before the snapshot of 31 July 2026, in milliseconds since 1970. */
const recordedMidnight = 1_785_456_000_000

/** TAO that existed at the snapshot's block, in rao (Metagraphed). */
export const recordedIssuance = 11_181_823_732_239_513n

/** A moment so many blocks after the recorded day, in milliseconds since 1970, for sentences that print it as a date. */
export function dateAfter(blocks: number): number {
  return recordedMidnight + blocks * blockSeconds * 1000
}
