import { defineParams, type ValuesOf } from '../../core/param'
import { attackParams } from './params-attack'
import { judgementParams } from './params-judgement'
import { marketParams } from './params-market'
import { ruleParams } from './params-rules'
import { topicParams } from './params-topic'

/** Everything a reader can set about one topic, in reading order. */
export const params = defineParams({ ...topicParams, ...judgementParams, ...attackParams, ...marketParams, ...ruleParams })

export type TopicValues = ValuesOf<typeof params>
