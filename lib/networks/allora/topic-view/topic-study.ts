import { Digest } from '../../../core/digest'
import { defineStudy, type Shown, type StudyWork } from '../../../core/study'
import { courseSeries, type TopicCourse } from './course'
import { courseFacts } from './facts'
import { topicStudyId } from './keys'
import { lossChart } from './losses'
import { topicParams, type TopicValues } from './params'
import { courseOf } from './play-course'
import { roles } from './totals'

/** One topic with workers, forecasters and reputers, played epoch by epoch: what each says, how it is weighed and what it earns. */
export const topicStudy = defineStudy({
  id: topicStudyId,
  params: topicParams,
  begin: (values) => new TopicWork(values),
})

/** All epochs are one piece: they take a few frames at most. */
class TopicWork implements StudyWork {
  readonly of = 1
  private course: TopicCourse | undefined
  constructor(private readonly values: TopicValues) {}

  get done(): number {
    return this.course ? 1 : 0
  }

  addNext(): void {
    this.course = courseOf(this.values)
  }

  show(): Shown {
    const course = this.known()
    return { chart: lossChart(course), facts: courseFacts(course) }
  }

  digest(): string {
    return digestOfCourse(this.known())
  }

  private known(): TopicCourse {
    if (!this.course) throw new Error('there is nothing to show before the first piece')
    return this.course
  }
}

/** Over everything that is shown of every epoch. */
export function digestOfCourse({ series, ...course }: TopicCourse): string {
  const digest = new Digest()
  for (const name of courseSeries) digest.add(series[name])
  for (const role of roles) for (const table of Object.values(course[role])) digest.add(Float64Array.from(typeof table === 'number' ? [table] : table))
  return digest.hex()
}
