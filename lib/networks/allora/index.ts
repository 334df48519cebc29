import { defineNetwork } from '../contract'
import { assumptions } from './assumptions'
import { editions } from './editions'
import { metrics } from './metrics'
import { actors } from './network/actors'
import { TopicNetwork } from './network/topic-network'
import { params } from './params'
import { presets } from './presets'
import { roles } from './roles'
import { sources } from './sources'
import { studies } from './studies'

/** Allora, seen from one of its topics: the chain's own synthesis and rewards under workers and reputers who behave in several ways. */
export const allora = defineNetwork({
  id: 'allora',
  revision: 1,
  params,
  actors,
  metrics,
  editions,
  roles,
  presets,
  mainParams: ['foresight', 'context', 'outperformance', 'inferers', 'forecasters', 'edition', 'copiers', 'colluders', 'firstStakeFactor', 'spamTopics'],
  assumptions,
  sources: Object.values(sources),
  studies,
  issuanceCeiling: ({ emissionPerBlock, epochLength }) => emissionPerBlock * epochLength,
  start: (values, stream) => new TopicNetwork(values, stream),
})
