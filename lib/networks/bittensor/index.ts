import { defineNetwork } from '../contract'
import { assumptions } from './assumptions'
import { groups } from './behaviour/groups'
import { alphaPerEpoch } from './behaviour/payday'
import { Subnet } from './behaviour/subnet'
import { editions } from './editions'
import { metrics } from './metrics'
import { params } from './params'
import { presets } from './presets'
import { roles } from './roles'
import { sources } from './sources'
import { studies } from './studies'

/** Bittensor, seen from one of its subnets: the chain's own consensus under validators and miners who behave in several ways. */
export const bittensor = defineNetwork({
  id: 'bittensor',
  revision: 1,
  params,
  actors: groups,
  metrics,
  editions,
  roles,
  presets,
  mainParams: ['copierStake', 'hiding', 'cabalStake', 'kappa', 'bonds', 'noise', 'drift', 'incubatorShare', 'burnShare'],
  assumptions,
  sources: Object.values(sources),
  studies,
  issuanceCeiling: () => alphaPerEpoch,
  start: (values, stream) => new Subnet(values, stream),
})
