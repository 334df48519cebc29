import type { Declared } from '../../core/playable'
import { groups } from './behaviour/groups'
import { metrics } from './metrics'
import { params } from './params'
import { declaredStudies } from './studies/declared'

/** Bittensor as links and controls know it. */
export const declaration = {
  kind: 'network', id: 'bittensor', revision: 1, params, actors: groups, metrics, studies: declaredStudies,
} as const satisfies Declared
