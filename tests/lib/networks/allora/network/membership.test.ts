import { expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { actors } from '../../../../../lib/networks/allora/network/actors'
import { membershipOf } from '../../../../../lib/networks/allora/network/membership'
import { topicSettingsOf } from '../../../../../lib/networks/allora/network/topic-settings'
import { params, type TopicValues } from '../../../../../lib/networks/allora/params'

const small = { ...defaultsOf(params), inferers: 3, forecasters: 1, reputers: 3 }
const namesOf = (values: Partial<TopicValues> = {}) => Array.from(membershipOf(topicSettingsOf({ ...small, ...values })), (actor) => actors[actor])

it('puts everybody into the group of their role', () => {
  expect(namesOf()).toEqual(['inferers', 'inferers', 'inferers', 'forecasters', 'reputers', 'reputers', 'reputers'])
})

it('takes the last inferers for copiers, and the first with the first reputers for the pact', () => {
  expect(namesOf({ copiers: 1, colluders: 2 })).toEqual(['colluders', 'inferers', 'copiers', 'forecasters', 'colluders', 'colluders', 'reputers'])
})

it('tells the reputer with changed stake apart unless it colludes', () => {
  expect(namesOf({ firstStakeFactor: 4 })[4]).toBe('staker')
  expect(namesOf({ firstStakeFactor: 4, colluders: 1 })[4]).toBe('colluders')
})
