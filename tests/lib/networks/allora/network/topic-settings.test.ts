import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { topicSettingsOf, unattacked } from '../../../../../lib/networks/allora/network/topic-settings'
import { params } from '../../../../../lib/networks/allora/params'
import { defaultTopic } from '../../../../../lib/networks/allora/play/settings'

const usual = defaultsOf(params)

describe('the topic that the reader sets up', () => {
  it('is by default the library’s own but for its size', () => {
    const { attack, market, ...rest } = defaultTopic
    const made = topicSettingsOf({ ...usual, inferers: 32, forecasters: 6 })
    expect(made).toMatchObject(rest)
    expect(made.attack).toMatchObject({ copyists: attack.copyists, colluders: attack.colluders })
    expect(made.market).toMatchObject({ ...market, spamStake: usual.spamStake, spamFees: usual.spamFees })
  })

  it('takes readers at their word', () => {
    const { workload, pReward, topInferers } = topicSettingsOf({ ...usual, context: 'blind', foresight: 'honest', learning: 0.1, infererSteepness: 2, infererPlaces: 3 })
    expect(workload).toMatchObject({ context: 0, forecasters: 'honest', experienceGrowth: -0.1 })
    expect([pReward.inference, topInferers]).toEqual([2, 3])
  })

  it('leaves somebody to copy from, and lets nobody collude who is not there', () => {
    expect(topicSettingsOf({ ...usual, inferers: 3, copiers: 16, reputers: 2, colluders: 12 }).attack).toMatchObject({ copyists: 2, colluders: 2 })
    expect(topicSettingsOf({ ...usual, inferers: 1, copiers: 16 }).attack.copyists).toBe(0)
  })
})

describe('the topic without attack', () => {
  it('is not played beside one that nobody attacks', () => {
    expect(unattacked(topicSettingsOf(usual))).toBeUndefined()
    expect(unattacked(topicSettingsOf({ ...usual, distortion: 4, spamStake: 1e9 }))).toBeUndefined()
  })

  it('is the same but for those who attack', () => {
    const attacked = topicSettingsOf({ ...usual, copiers: 2, colluders: 1, spamTopics: 5 })
    const peaceful = unattacked(attacked)!
    expect(peaceful).toEqual({ ...attacked, attack: { copyists: 0, colluders: 0, distortion: 0 }, market: { ...attacked.market, spamTopics: 0 } })
  })
})
