import { simulatorCase } from '../cases'
import { chainCourse } from './chain-course'
import type { CaseRules, Course, Profile } from './epoch-view'
import type { EpochValues } from './params'
import type { Sheet } from './sheet'
import { simulatorCourse } from './simulator-course'

const plainRules: CaseRules = { reset: null, winnerTakesAll: false }

/** Plays all epochs of a table under the profile of the parameters, or another one, and keeps every intermediate step. */
export function courseOf(values: EpochValues, sheet: Sheet, profile: Profile = values.profile): Course {
  const rules = simulatorCase(values.case) ?? plainRules
  const epochs = profile === 'chain' ? chainCourse(values, sheet, rules) : simulatorCourse(values, sheet, rules)
  return { profile, validators: sheet.start.length, miners: sheet.miners, epochs }
}
