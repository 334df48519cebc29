import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { streamOf } from '../../../../../lib/core/random'
import { turn } from '../../../../../lib/networks/allora/studies/turn'
import { turnCourse, type TurnSetting } from '../../../../../lib/networks/allora/studies/turn-course'
import { expectClose } from '../../../../support/close'

const usual: TurnSetting = defaultsOf(turn.params)
const course = (over: Partial<TurnSetting> = {}) => turnCourse({ ...usual, ...over }, streamOf(1, 'allora turn'))

describe('the turn of a topic', () => {
  it('never comes without fees', () => {
    const { served, unfunded, total } = course({ feesAtStart: 0 })
    expect([served, unfunded, total]).toEqual([0, usual.epochs, 0])
  })

  it('never comes behind a heavier topic that always ends in the same block, and always before a lighter one', () => {
    expect(course({ rivals: 0, sameBlock: 1, sameStake: 8_000_000, sameFees: 100 }).served).toBe(0)
    expect(course({ rivals: 0, sameBlock: 1, sameStake: 1_000_000, sameFees: 100 }).served).toBe(usual.epochs)
    expect(course({ rivals: 0, sameBlock: 1, sameStake: 8_000_000, sameFees: 100, topicsPerBlock: 2 }).served).toBe(usual.epochs)
  })

  it('is passed over by chance as often as one of the others meets it', () => {
    const { blocked } = course({ epochs: 2000, rivals: 100, rivalFees: 10_000, feesPerEpoch: 1 })
    // chance that none of 100 ends in the same of 720 blocks: (719/720)^100 = 0.870
    expect(blocked / 2000).toBeGreaterThan(0.1)
    expect(blocked / 2000).toBeLessThan(0.16)
  })

  it('is worth an equal share among equals, and more with more stake', () => {
    expectClose(course({ epochs: 10 }).share[0]!, 1 / 15)
    expectClose(course({ epochs: 10, stake: 8_000_000 }).share[0]!, 2 / 16)
  })
})

describe('fees', () => {
  it('lose the epoch’s part of a week', () => {
    const { fees, kept, halfLife } = course()
    expectClose(kept, 1 - (720 * 4.345) / 864_000)
    expectClose(fees[9]!, 100 * kept ** 10, { rel: 1e-9 })
    expect(fees[halfLife - 1]!).toBeLessThanOrEqual(50)
    expect(fees[halfLife - 2]!).toBeGreaterThan(50)
  })

  it('settle where customers pay as much as drips away', () => {
    const work = turn.begin({ ...defaultsOf(turn.params), feesPerEpoch: 1, epochs: 2000 }, 1, '')
    work.addNext()
    const settled = work.show().facts.find(({ key }) => key.endsWith('.drip'))!.values.settled!.value
    expectClose(course({ feesPerEpoch: 1, epochs: 2000 }).fees.at(-1)!, settled, { rel: 0.01 })
  })
})
