import type { Study } from '../../../core/study'
import { epochStudy } from '../workbench/epoch-study'
import { emission } from './emission'
import { guarantee } from './guarantee'
import { locks } from './locks'
import { money } from './money'
import { places } from './places'

/** What readers can try on this network beside its play over time. */
export const studies: readonly Study[] = [epochStudy, guarantee, emission, money, places, locks]
