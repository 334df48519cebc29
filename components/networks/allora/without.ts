import type { TopicCourse } from '@/lib/networks/allora/topic-view/course'
import type { Participant } from './topic'

/** What the network would have said without somebody: the chain's one-out inference. `null`: there is no such variant. */
export function withoutOf(course: TopicCourse, epoch: number, { role, index }: Participant): number | null {
  const of = course[role]
  const at = epoch * of.size + index
  const isDefined = (role === 'inferers' ? course.hasWithout : course.hasForecasterVariants)[epoch] === 1
  return isDefined && of.active[at] === 1 ? of.without[at]! : null
}
