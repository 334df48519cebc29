import type { Study } from '../../../core/study'
import { topicStudy } from '../topic-view/topic-study'

/** What readers can try on this network beside its play over time. */
export const studies: readonly Study[] = [topicStudy]
