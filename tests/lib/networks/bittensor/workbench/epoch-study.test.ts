import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { courseOf } from '../../../../../lib/networks/bittensor/workbench/course'
import { epochStudy } from '../../../../../lib/networks/bittensor/workbench/epoch-study'
import { bondFact, clippingFact, courseFacts, dividendFact, incentiveFact } from '../../../../../lib/networks/bittensor/workbench/facts'
import { bondShares, extremeLines, linesOf, perStake } from '../../../../../lib/networks/bittensor/workbench/measure'
import { caseOptions, epochParams, measureOptions } from '../../../../../lib/networks/bittensor/workbench/params'
import { readSheet } from '../../../../../lib/networks/bittensor/workbench/read-sheet'
import { sheetFormat, usualSheet } from '../../../../../lib/networks/bittensor/workbench/sheet-format'
import { sheetIn } from '../../../../../lib/networks/bittensor/workbench/sheet-in'
import { simulatorCases } from '../../../../../lib/networks/bittensor/cases'
import { anySheet } from './sheets'

const defaults = defaultsOf(epochParams)
const finished = (values = defaults, text = sheetFormat.usual) => {
  const work = epochStudy.begin(values, 1, text)
  while (work.done < work.of) work.addNext()
  return work
}
const nameOf = (key: string) => key.slice(key.lastIndexOf('.') + 1)

describe('the study of an epoch', () => {
  it('draws a line for each validator or miner, for every measure', () => {
    for (const measure of measureOptions) {
      const { chart } = finished({ ...defaults, measure }).show()
      expect(chart.kind).toBe('lines')
      if (chart.kind !== 'lines') return
      expect(chart.lines.map(({ values }) => values.length)).toEqual([40, 40, 40])
      expect(chart.lines.every(({ values }) => values.every(Number.isFinite))).toBe(true)
    }
  })

  it('has a digest that follows every number and nothing else', () => {
    const digest = finished().digest()
    expect(digest).toMatch(/^[0-9a-f]{8}$/)
    expect(finished({ ...defaults, measure: 'incentive', at: 7 }).digest()).toBe(digest)
    expect(finished(defaults, sheetFormat.usual.replace('0.55_0.5', '0.55_0.51')).digest()).not.toBe(digest)
    expect(finished({ ...defaults, profile: 'simulator' }).digest()).not.toBe(digest)
  })

  it('has nothing to show before its only piece', () => {
    const work = epochStudy.begin(defaults, 1, '')
    expect([work.done, work.of]).toEqual([0, 1])
    expect(() => work.show()).toThrow('before the first piece')
  })

  it('knows the simulators’ cases by their ids', () => {
    expect(caseOptions.slice(1)).toEqual(simulatorCases.map(({ id }) => id))
    expect(sheetIn({ ...defaults, case: 'case09' }, '').changes).toEqual([
      { from: 7, rows: [null, { stake: 0.2, weights: [0, 1] }, { stake: 0, weights: [0, 1] }] },
    ])
  })
})

describe('sentences', () => {
  const [first, , , , , , , , , tenth] = courseOf(defaults, usualSheet).epochs

  it('tell who is clipped most', () => {
    expect(clippingFact(tenth!, 3).values).toMatchObject({ cells: { value: 2 }, validator: { value: 2 }, miner: { value: 3 } })
    const even = courseOf(defaults, readSheet('1_1_0*1_1_0').sheet!).epochs[0]!
    expect(nameOf(clippingFact(even, 2).key)).toBe('unclipped')
  })

  it('tell whom the consensus favours and who earns most for the stake', () => {
    expect(incentiveFact(first!).values).toMatchObject({ miner: { value: 1 } })
    expect(dividendFact(first!).values).toMatchObject({ most: { value: 1 }, least: { value: 3 } })
    expect(courseFacts(courseOf(defaults, usualSheet))[0]!.values).toMatchObject({ epochs: { value: 40, unit: 'epoch' }, most: { value: 1 }, least: { value: 3 } })
  })

  it('tell when nobody agrees and nobody has stake', () => {
    const alone = courseOf(defaults, readSheet('0.34_1_0_0*0.33_0_1_0*0.33_0_0_1').sheet!)
    expect(courseFacts(alone).map(({ key }) => nameOf(key))).toContain('silent')
    expect(nameOf(incentiveFact(alone.epochs[0]!).key)).toBe('nobody')
    expect(nameOf(dividendFact(alone.epochs[0]!).key)).toBe('nothing')
    expect(courseFacts(courseOf(defaults, readSheet('0_1*0_1').sheet!)).map(({ key }) => nameOf(key))).toEqual(['noStake', 'silent'])
  })

  it('tell which bond moved', () => {
    expect(nameOf(bondFact(Float64Array.of(1), undefined, 1).key)).toBe('firstBonds')
    expect(nameOf(bondFact(Float64Array.of(1), Float64Array.of(1), 1).key)).toBe('restingBonds')
    expect(bondFact(Float64Array.of(0.5, 0, 0.5, 1), Float64Array.of(0.5, 0.4, 0.5, 0.6), 2).values).toMatchObject({ validator: { value: 1 }, miner: { value: 2 } })
  })

  it('have words in both languages', () => {
    const words = (language: string) => JSON.parse(readFileSync(`lib/networks/bittensor/messages-studies.${language}.json`, 'utf8')) as {
      studies: { epoch: { facts: Record<string, string>; params: Record<string, { label: string; help: string; options?: Record<string, string> }> } }
    }
    for (const language of ['de', 'en']) {
      const { facts, params } = words(language).studies.epoch
      const written = [...readFileSync('lib/networks/bittensor/workbench/facts.ts', 'utf8').matchAll(/factKey\('(\w+)'\)/g)].map(([, name]) => name!)
      expect(Object.keys(facts).sort()).toEqual([...new Set(written)].sort())
      expect(Object.keys(params)).toEqual(Object.keys(epochParams))
      for (const [name, param] of Object.entries(epochParams)) {
        if (param.kind === 'choice') expect(Object.keys(params[name]!.options!)).toEqual([...param.options])
      }
    }
  })
})

describe('measures', () => {
  it('share out the bonds with each miner', () => {
    expect([...bondShares(Float64Array.of(1, 0, 3, 0), 2)]).toEqual([0.25, 0, 0.75, 0])
    expect([...bondShares(Float64Array.of(1e308, 1e308), 1)]).toEqual([0.5, 0.5])
  })

  it('relate dividends to stake, 0 without stake', () => {
    expect([...perStake({ dividends: Float64Array.of(0.6, 0.4, 0), stake: Float64Array.of(0.5, 0.5, 0) })]).toEqual([1.2, 0.8, 0])
  })

  it('keep the highest and the lowest lines where there are too many', () => {
    const lines = [3, 9, 1, 7, 5].map((height, i) => ({ key: `line${i}`, unit: 'none', values: Float64Array.of(height) }) as const)
    expect(extremeLines(lines, 5)).toBe(lines)
    expect(extremeLines(lines, 3).map(({ values }) => values[0])).toEqual([9, 1, 7])
  })

  it('add up to 1 on the chain wherever anybody earns', () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      const course = courseOf({ ...defaults, epochs: 2 }, sheet)
      const total = linesOf(course, 'dividends', 0).reduce((sum, { values }) => sum + values[1]!, 0)
      expect(total === 0 || Math.abs(total - 1) < 1e-6).toBe(true)
    }), { numRuns: 60 })
  })
})
