import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { ownershipRule } from '../../../../../lib/networks/bittensor/economy/subnet-ownership'
import { blocksPerMonth, convictionsAt, firstPassing, leastLock, lockBlocks } from '../../../../../lib/networks/bittensor/studies/lock-course'
import { locks } from '../../../../../lib/networks/bittensor/studies/locks'
import { expectClose } from '../../../../support/close'

type Values = Parameters<typeof locks.begin>[0]

const usual = defaultsOf(locks.params)
const [total, leading] = [ownershipRule('totalConviction'), ownershipRule('leadingConviction')]

function shownBy(over: Partial<Values> = {}) {
  const work = locks.begin({ ...usual, ...over }, 1, '')
  work.addNext()
  return work.show()
}

const factsOf = (over: Partial<Values> = {}) => Object.fromEntries(shownBy(over).facts.map(({ key, values }) => [key.split('.facts.')[1]!, values]))

describe('convictions', () => {
  it('of a lock for good are 63 % of it after 43 days, of the owner’s all of it at once', () => {
    const still = { ...usual, growth: 0 }
    expectClose(convictionsAt(still, 311_622).challenger, 0.15 * 0.6321, { abs: 1e-5 })
    expect(Math.round(311_622 / 7200)).toBe(43)
    expectClose(convictionsAt(still, 0).owner, 0.02, { rel: 1e-12 })
  })

  it('are diluted by new alpha', () => {
    const after = (growth: number) => convictionsAt({ ...usual, growth }, lockBlocks).challenger
    expectClose(after(0), 3 * after(1), { rel: 1e-9 })
  })

  it('rise and dwindle again under a lock that runs out', () => {
    const at = (months: number) => convictionsAt({ ...usual, challengerKind: 'decaying' }, months * blocksPerMonth).challenger
    expect(at(2)).toBeGreaterThan(at(0.5))
    expect(at(24)).toBeLessThan(0.01 * at(2))
    expect(factsOf({ challengerKind: 'decaying' }).peak?.after?.value).toBe(2.2)
  })
})

describe('a subnet', () => {
  it('passes under the earlier rule as soon as the owner’s year is over, and not under the later one', () => {
    expectClose(firstPassing(usual, total)!.blocks, 6 * blocksPerMonth, { abs: 7200 })
    expect(firstPassing(usual, leading)).toBeUndefined()
    expect(factsOf()['totalConviction.passes']?.after?.value).toBe(6)
    expect(new Date(factsOf()['totalConviction.passes']!.date!.value).toISOString().slice(0, 7)).toBe('2027-01')
  })

  it('passes under the later rule with the least lock that is said to be enough, and not with a hundredth less', () => {
    const least = leastLock(usual, leading)!
    expect(firstPassing({ ...usual, challenger: least }, leading)?.isChallenger).toBe(true)
    expect(firstPassing({ ...usual, challenger: least - 0.01 }, leading)).toBeUndefined()
    expect(factsOf()['leadingConviction.least']?.least?.value).toBe(least)
  })

  it('stays with an owner who leads, however much all together have locked', () => {
    expect(factsOf({ owner: 0.3, others: 0.2 })['totalConviction.ownerLeads']).toBeDefined()
  })

  it('stays out of reach of a lock that runs out long before the owner’s year is over', () => {
    expect(factsOf({ challengerKind: 'decaying', age: 0 })['leadingConviction.never']).toEqual({})
  })

  it('may pass to one of the others', () => {
    expect(firstPassing({ ...usual, challenger: 0, owner: 0, others: 0.3 }, total)?.isChallenger).toBe(false)
    expect(factsOf({ challenger: 0, owner: 0, others: 0.3 })['totalConviction.passesOther']).toBeDefined()
  })

  it('passes at once if it is old and everything is locked by its owner’s challenger for long', () => {
    expect(firstPassing({ ...usual, age: 24, challenger: 0.5, owner: 0 }, total)!.blocks).toBeLessThan(blocksPerMonth)
  })
})

describe('the picture', () => {
  it('has both thresholds and every side over two years', () => {
    const { chart } = shownBy()
    if (chart.kind !== 'lines') throw new Error('lines are expected')
    expect([chart.x.values[0], chart.x.values.at(-1)]).toEqual([0, 2])
    expect(chart.lines.slice(-2).map(({ values }) => values[0])).toEqual([0.1, 0.18])
    const [challenger, owner, others, all] = chart.lines.map(({ values }) => values[50]!)
    expectClose(all!, challenger! + owner! + others!, { rel: 1e-12 })
  })

  it('says nothing of a peak where nothing is locked', () => {
    expect(factsOf({ challenger: 0 }).peak).toBeUndefined()
  })
})
