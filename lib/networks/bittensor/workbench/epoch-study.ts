import { Digest } from '../../../core/digest'
import { defineStudy, type Shown, type StudyWork } from '../../../core/study'
import { courseOf } from './course'
import { matrices, minerVectors, validatorVectors, type Course } from './epoch-view'
import { courseFacts } from './facts'
import { linesOf, measureKey } from './measure'
import { epochParams, type EpochValues } from './params'
import { sheetFormat } from './sheet-format'
import { sheetIn } from './sheet-in'

/** A reader's table of stakes and weights, played epoch by epoch under the chain's arithmetic or that of the simulators. */
export const epochStudy = defineStudy({
  id: 'epoch',
  params: epochParams,
  sheet: sheetFormat,
  begin: (values, _seed, text) => new EpochWork(values, text),
})

/** All epochs are one piece: they take less than a frame. */
class EpochWork implements StudyWork {
  readonly of = 1
  private course: Course | undefined
  constructor(private readonly values: EpochValues, private readonly text: string) {}

  get done(): number {
    return this.course ? 1 : 0
  }

  addNext(): void {
    this.course = courseOf(this.values, sheetIn(this.values, this.text))
  }

  show(): Shown {
    return shownCourse(this.known(), this.values)
  }

  digest(): string {
    return digestOfCourse(this.known())
  }

  private known(): Course {
    if (!this.course) throw new Error('there is nothing to show before the first piece')
    return this.course
  }
}

function shownCourse(course: Course, { measure }: EpochValues): Shown {
  const x = { key: 'units.epoch', unit: 'epoch', values: Float64Array.from(course.epochs, ({ epoch }) => epoch) } as const
  return { chart: { kind: 'lines', key: measureKey(measure), x, lines: linesOf(course, measure, 0) }, facts: courseFacts(course) }
}

/** Over every intermediate result of every epoch. */
function digestOfCourse({ epochs }: Course): string {
  const digest = new Digest()
  for (const view of epochs) for (const name of [...validatorVectors, ...minerVectors, ...matrices]) digest.add(view[name])
  return digest.hex()
}
