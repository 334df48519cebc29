import { defineNetwork } from '../contract'
import { assumptions } from './assumptions'
import { alphaPerEpoch } from './behaviour/payday'
import { Subnet } from './behaviour/subnet'
import { declaration } from './declaration'
import { editions } from './editions'
import { presets } from './presets'
import { roles } from './roles'
import { sources } from './sources'
import { studies } from './studies'

/** Bittensor, seen from one of its subnets: the chain's own consensus under validators and miners who behave in several ways. */
export const bittensor = defineNetwork({
  ...declaration,
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
