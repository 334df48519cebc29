import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { sum } from '../../../../../lib/core/vector'
import { defaultEmission } from '../../../../../lib/networks/allora/emission/emission'
import { emission } from '../../../../../lib/networks/allora/studies/emission'
import { emissionCourse, type EmissionSetting } from '../../../../../lib/networks/allora/studies/emission-course'
import { expectClose } from '../../../../support/close'

const usual: EmissionSetting = { table: 'launch', stakedShare: 0.5, reputersFraction: 1 / 3, months: 61, parameters: defaultEmission }
const course = (over: Partial<EmissionSetting> = {}) => emissionCourse({ ...usual, ...over })

describe('emission month by month', () => {
  // 214.5 million to issue, 200.5 million in circulation: 1.075 million ALLO in the first month, 1.24 per block (hand computation from the rule)
  it('starts as the rule does with the supply at launch', () => {
    const { emission: issued, circulating, toTopics, toValidators } = course()
    expectClose(circulating[0]!, 200.5e6, { rel: 1e-3 })
    expectClose(issued[0]!, 1.075e6, { rel: 2e-3 })
    expectClose(issued[0]! / 864_000, 1.24, { rel: 5e-3 })
    expectClose(toTopics[0]! / toValidators[0]!, 3)
  })

  it('issues what is set aside and no more', () => {
    const { emission: issued, ecosystem } = course({ months: 181 })
    expectClose(ecosystem.at(-1)!, 214.5e6 - sum(issued) + issued.at(-1)!)
    expect(sum(course({ months: 181, parameters: { ...defaultEmission, fEmission: 0.1, maxMonthlyYield: 1, alphaEmission: 1 } }).emission)).toBeLessThanOrEqual(214.5e6 * (1 + 1e-9))
  })

  it('puts into circulation what it issues, beside what is unlocked', () => {
    const { emission: issued, circulating } = course()
    // between the end of the foundation's unlocking (month 24) and that of the others (36) a 36th of 48.55 per cent is freed per month
    expectClose(circulating[30]! - circulating[29]!, (0.4855 / 36) * 1e9 + issued[29]!)
    expectClose(circulating[50]! - circulating[49]!, issued[49]!)
  })

  it('is held by the cap where few tokens are staked', () => {
    expect(course().capped).toBe(0)
    const scarce = course({ stakedShare: 0.1 })
    expect(scarce.capped).toBeGreaterThan(0)
    expect(scarce.max[0]!).toBeLessThan(scarce.target[0]!)
    expectClose(scarce.e[0]!, scarce.max[0]!)
  })

  it('is nothing without stake', () => {
    expect(sum(course({ stakedShare: 0 }).emission)).toBe(0)
  })
})

it('says how much of it pays for stake', () => {
  const work = emission.begin(defaultsOf(emission.params), 1, '')
  work.addNext()
  const { facts } = work.show()
  expectClose(facts.find(({ key }) => key.endsWith('.security'))!.values.security!.value, 0.25 + 0.75 * 0.33)
})
