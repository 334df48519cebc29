import { codeOf, reasonOf, reasons, type Reason } from '../play/reasons'
import type { ClassTables, TopicCourse } from './course'

export const roles = ['inferers', 'forecasters', 'reputers'] as const
export type RoleId = (typeof roles)[number]

/** What a participant's whole course comes to. */
export interface ParticipantTotal {
  readonly role: RoleId
  /** Counts from 0. */
  readonly index: number
  /** Tokens. */
  readonly reward: number
  /** Epochs in which it earned nothing or next to nothing, and the reason that applied most often; of equals the first. */
  readonly unpaid: number
  readonly mostOften: Reason
  readonly times: number
}

const paid = codeOf('paid')

export function totalsOf(course: TopicCourse): readonly ParticipantTotal[] {
  return roles.flatMap((role) => Array.from({ length: course[role].size }, (_, index) => totalOf(course[role], course.epochs, role, index)))
}

function totalOf({ size, reward, reason }: ClassTables, epochs: number, role: RoleId, index: number): ParticipantTotal {
  const counts = reasons.map(() => 0)
  let earned = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    earned += reward[epoch * size + index]!
    counts[reason[epoch * size + index]!]!++
  }
  const unpaid = epochs - counts[paid]!
  const most = counts.reduce((best, times, code) => (code !== paid && times > (best === paid ? 0 : counts[best]!) ? code : best), paid)
  return { role, index, reward: earned, unpaid, mostOften: reasonOf(most), times: most === paid ? 0 : counts[most]! }
}

/** Tokens that each role earned over the whole course. */
export function rewardByRole(course: TopicCourse): Readonly<Record<RoleId, number>> {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
  return { inferers: sum(course.inferers.reward), forecasters: sum(course.forecasters.reward), reputers: sum(course.reputers.reward) }
}
