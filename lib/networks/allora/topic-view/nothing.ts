import type { Fact } from '../../../core/chart'
import { nothingBelow, reasonOf, type Reason } from '../play/reasons'
import type { ClassTables, TopicCourse } from './course'
import { viewFolder } from './keys'
import { roles, type RoleId } from './totals'

/** Why one participant earned nothing, or next to nothing, in an epoch, and what would have to be different. */
export interface Unpaid {
  readonly role: RoleId
  /** Counts from 0. */
  readonly index: number
  readonly reason: Reason
  readonly why: Fact
}

/** Who earned nothing in an epoch. `topic`: nobody could, because of the topic as a whole; then there is no list. */
export interface NothingEarned {
  readonly topic: Fact | null
  readonly participants: readonly Unpaid[]
}

const factKey = (name: string) => `${viewFolder}.why.${name}`
const number = (value: number) => ({ value, unit: 'none' }) as const
const share = (value: number) => ({ value, unit: 'fraction' }) as const

/** The binding reasons of one epoch (from 0), with the numbers that decide. */
export function nothingEarned(course: TopicCourse, epoch: number): NothingEarned {
  const topic = topicFact(course, epoch)
  if (topic) return { topic, participants: [] }
  return { topic, participants: roles.flatMap((role) => unpaidOf(course, role, epoch)) }
}

function topicFact({ series, inferers }: TopicCourse, epoch: number): Fact | null {
  const reason = reasonOf(inferers.reason[epoch * inferers.size]!)
  const [weight, ahead] = [series.weight[epoch]!, series.ahead[epoch]!]
  if (reason === 'feesDrained') return { key: factKey('feesDrained'), values: { fees: number(series.fees[epoch]!) } }
  if (reason === 'noEmission') return { key: factKey('noEmission'), values: {} }
  if (reason !== 'notServed') return null
  // weight is the root of stake times fees, so that as much as the other takes the square of their ratio
  const ratio = weight > 0 ? ahead / weight : 0
  return { key: factKey('notServed'), values: { part: share(ratio > 0 ? 1 / ratio : 0), factor: number(ratio * ratio) } }
}

function unpaidOf(course: TopicCourse, role: RoleId, epoch: number): readonly Unpaid[] {
  const of = course[role]
  return Array.from({ length: of.size }, (_, index) => index).flatMap((index) => {
    const reason = reasonOf(of.reason[epoch * of.size + index]!)
    return reason === 'paid' ? [] : [{ role, index, reason, why: whyOf(course, role, reason, epoch, index) }]
  })
}

function whyOf(course: TopicCourse, role: RoleId, reason: Reason, epoch: number, index: number): Fact {
  const of = course[role]
  const at = epoch * of.size + index
  switch (reason) {
    case 'notInTop':
      return { key: factKey(reason), values: { standing: number(of.standing[at]!), bar: number(placeBar(of, epoch)), places: number(activeIn(of, epoch)), candidates: number(of.size) } }
    case 'noStake':
      return { key: factKey(reason), values: { stake: number(course.reputers.stake[at]!) } }
    case 'taskUnpaid':
      return { key: factKey(`${reason}.${role}`), values: { inferers: number(activeIn(course.inferers, epoch)) } }
    default: {
      const equal = { part: share(of.fraction[at]! * activeIn(of, epoch)), least: share(nothingBelow), reward: number(of.reward[at]!) }
      if (role === 'reputers') return { key: factKey('reputerBelow'), values: { ...equal, stake: number(course.reputers.stake[at]!), score: number(of.score[at]!) } }
      return { key: factKey('scoreBelow'), values: { ...equal, score: number(of.score[at]!), lowest: number(lowestPaid(of, epoch)) } }
    }
  }
}

/** The lowest smoothed score with which somebody had a place in an epoch; 0 if nobody had. */
export function placeBar({ size, active, standing }: ClassTables, epoch: number): number {
  return lowestWhere(size, epoch, standing, (at) => active[at] === 1)
}

/** The lowest score that was paid in an epoch; 0 if none was. */
function lowestPaid({ size, reason, score }: ClassTables, epoch: number): number {
  return lowestWhere(size, epoch, score, (at) => reasonOf(reason[at]!) === 'paid')
}

function lowestWhere(size: number, epoch: number, values: Float64Array, counts: (at: number) => boolean): number {
  let lowest = Infinity
  for (let at = epoch * size; at < (epoch + 1) * size; at++) if (counts(at)) lowest = Math.min(lowest, values[at]!)
  return lowest === Infinity ? 0 : lowest
}

/** How many of a class took part in an epoch. */
export function activeIn({ size, active }: ClassTables, epoch: number): number {
  let count = 0
  for (let at = epoch * size; at < (epoch + 1) * size; at++) count += active[at]!
  return count
}
