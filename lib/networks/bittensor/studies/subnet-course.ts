import type { Vector } from '../../../core/vector'
import { blocksPerDay, raoPerTao } from '../economy/rao'
import { liveSubnetCost, subnetCost } from '../economy/subnet-cost'
import { recordedInterval, subnetRegistrations, type SubnetRegistration } from './subnet-registrations'

export interface SubnetSetting {
  /** Days between two registrations. */
  readonly everyDays: number
  /** TAO that nobody pays more than: who finds the price higher waits. */
  readonly highest: number
}

/** What a new subnet costs, in TAO and day by day: from 19 October 2025 as recorded, from 4 October 2026 for a year as supposed. */
export interface SubnetCourse {
  /** Since the first day, to a thousandth. */
  readonly years: Vector
  readonly cost: Vector
  /** Registrations of the year ahead, their TAO, and the price at its end. */
  readonly registered: number
  readonly spent: number
  readonly last: number
}

const daysAhead = 365
const daysPerYear = 365.25
const firstBlock = subnetRegistrations[0]![0]
const lastRecorded = subnetRegistrations.at(-1)!
/** Days on record. */
export const recordedDays = Math.round((lastRecorded[0] - firstBlock) / blocksPerDay)

export function subnetCourse(setting: SubnetSetting): SubnetCourse {
  const ahead = supposed(setting)
  const all = [...subnetRegistrations, ...ahead]
  const days = recordedDays + daysAhead
  let at = 0
  const cost = Float64Array.from({ length: days + 1 }, (_, day) => {
    const block = firstBlock + day * blocksPerDay
    while (at + 1 < all.length && all[at + 1]![0] <= block) at++
    return costAfter(all[at]!, block)
  })
  return {
    years: Float64Array.from(cost, (_, day) => Math.round((1000 * day) / daysPerYear) / 1000), cost,
    registered: ahead.length, spent: ahead.reduce((sum, [, , paid]) => sum + paid, 0), last: cost.at(-1)!,
  }
}

/** The registrations of the year ahead: each as soon as the days have passed and the price is one that somebody pays. */
function supposed({ everyDays, highest }: SubnetSetting): SubnetRegistration[] {
  const registrations: SubnetRegistration[] = []
  let before = lastRecorded
  for (;;) {
    const due = before[0] + everyDays * blocksPerDay
    const block = Math.max(due, Math.ceil(before[0] + blocksUntil(before[2], highest)))
    if (block > lastRecorded[0] + daysAhead * blocksPerDay) return registrations
    before = [block, 0, costAfter(before, block)]
    registrations.push(before)
  }
}

/** Blocks until the price after a payment has fallen to `highest`. */
function blocksUntil(paid: number, highest: number): number {
  return ((2 * paid - highest) / paid) * recordedInterval(lastRecorded[0])
}

/** TAO at a block, after a registration. */
function costAfter([block, , paid]: SubnetRegistration, at: number): number {
  return subnetCost(paid * raoPerTao, at - block, recordedInterval(at), liveSubnetCost.least) / raoPerTao
}
