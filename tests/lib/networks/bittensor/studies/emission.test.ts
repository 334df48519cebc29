import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { sum } from '../../../../../lib/core/vector'
import { emission } from '../../../../../lib/networks/bittensor/studies/emission'
import { expectClose } from '../../../../support/close'

type Values = Parameters<typeof emission.begin>[0]

const usual = defaultsOf(emission.params)
const shown = (over: Partial<Values> = {}) => {
  const work = emission.begin({ ...usual, ...over }, 1, '')
  work.addNext()
  const { chart, facts } = work.show()
  if (chart.kind !== 'columns') throw new Error('columns are expected')
  return { chart, facts, valueOf: (fact: string, name: string) => facts.find(({ key }) => key.endsWith(`.${fact}`))?.values[name]?.value }
}

describe('another rule on the recorded subnets', () => {
  it('hands out 3,600 TAO a day under every rule', () => {
    for (const rule of emission.params.rule.options) expectClose(sum(shown({ rule }).chart.after.values), 3600, { rel: 1e-9 })
  })

  it('gives what the chain gave when the rule of that day is applied to that day, but for a hundredth of the total', () => {
    const { before, after } = shown({ rule: 'gateByQuantile' }).chart
    const paid = before.values.findIndex((tao) => tao < 1)
    expectClose(after.values.slice(0, paid), before.values.slice(0, paid), { rel: 0.02 })
    expect(shown({ rule: 'gateByQuantile' }).valueOf('moved', 'share')).toBeLessThan(0.01)
  })

  it('moves nothing between a rule and itself', () => {
    const { facts, valueOf } = shown({ before: 'price', rule: 'price' })
    expect(valueOf('moved', 'moved')).toBe(0)
    expect(facts.some(({ key }) => key.endsWith('.ends'))).toBe(false)
  })

  it('spreads more widely without a gate than with one', () => {
    const { valueOf } = shown({ before: 'gateByRank', rule: 'burnAdjusted' })
    expect(valueOf('top', 'after')).toBeLessThan(valueOf('top', 'before')!)
    expect(valueOf('spread', 'after')).toBeLessThan(valueOf('spread', 'before')!)
  })

  it('pays owners who burn their miners’ share when burning is not deducted', () => {
    expect(shown({ countBurning: false }).valueOf('receiving', 'after')).toBeGreaterThan(shown().valueOf('receiving', 'after')!)
  })

  it('says for how many subnets it had to estimate', () => {
    expect(shown({ rule: 'rootWeighted' }).valueOf('estimated', 'count')).toBeGreaterThan(0)
    expect(shown().valueOf('estimated', 'count')).toBeUndefined()
  })
})
