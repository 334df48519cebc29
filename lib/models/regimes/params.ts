import { defineParams, type ValuesOf } from '../../core/param'
import { marketParams } from './params-market'
import { peopleParams } from './params-people'
import { regimeParams } from './params-regime'
import { shockParams } from './params-shock'
import { technologyParams } from './params-technology'
import { tokenParams } from './params-token'

/** Every knob of the comparison, in reading order. The first group is the only place where the regimes differ. */
export const params = defineParams({
  ...regimeParams,
  ...marketParams,
  ...technologyParams,
  ...peopleParams,
  ...tokenParams,
  ...shockParams,
})

export type RegimesValues = ValuesOf<typeof params>
