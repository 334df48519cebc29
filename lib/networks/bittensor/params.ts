import { defineParams, type ValuesOf } from '../../core/param'
import { interestParams } from './params-interests'
import { judgementParams } from './params-judgement'
import { ruleParams } from './params-rules'
import { subnetParams } from './params-subnet'

/** Everything a reader can set about one subnet, in reading order. */
export const params = defineParams({ ...subnetParams, ...judgementParams, ...interestParams, ...ruleParams })

export type SubnetValues = ValuesOf<typeof params>
