import type { Study } from '../../../core/study'
import { topicStudy } from '../topic-view/topic-study'
import { contest } from './contest'
import { emission } from './emission'
import { turn } from './turn'

/** What readers can try on this network beside its play over time. */
export const studies: readonly Study[] = [topicStudy, contest, turn, emission]
