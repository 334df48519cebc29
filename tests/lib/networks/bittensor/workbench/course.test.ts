import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { sum } from '../../../../../lib/core/vector'
import type { BondRule } from '../../../../../lib/networks/bittensor/chain/rules'
import { courseOf } from '../../../../../lib/networks/bittensor/workbench/course'
import { largestDifference } from '../../../../../lib/networks/bittensor/workbench/difference'
import { matrices, minerVectors, validatorVectors } from '../../../../../lib/networks/bittensor/workbench/epoch-view'
import { caseOptions, chainRuleOptions, epochParams, simulatorOptions, type EpochValues } from '../../../../../lib/networks/bittensor/workbench/params'
import { usualSheet } from '../../../../../lib/networks/bittensor/workbench/sheet-format'
import { sheetIn } from '../../../../../lib/networks/bittensor/workbench/sheet-in'
import { versionOf } from '../../../../../lib/networks/bittensor/workbench/simulator-course'
import { anySheet } from './sheets'

interface CaseFile<Input, Expected> {
  readonly cases: readonly { readonly id: string; readonly input: Input; readonly expected: Expected }[]
}
interface ChainInput { readonly n: number; readonly params: Record<'kappa' | 'penalty' | 'bma' | 'yuma3' | 'liquid' | 'alo' | 'ahi' | 'steep', number> }
type ChainOutput = Record<'stake' | 'activeStake' | 'consensus' | 'incentive' | 'dividends' | 'vtrust', readonly number[]>
interface SimulatorInput { readonly inputs: string; readonly family: string; readonly version: string; readonly params: { readonly kappa: number; readonly bond_penalty: number; readonly consensusMethod: string } }
interface SimulatorOutput { readonly epochs: readonly { readonly e: number; readonly incentive: readonly number[]; readonly dividends: readonly number[]; readonly bonds?: readonly (readonly number[])[] }[] }

const defaults = defaultsOf(epochParams)
const read = <I, E>(name: string) => JSON.parse(readFileSync(`tests/reference/cases/${name}.json`, 'utf8')) as CaseFile<I, E>
const one = 4294967296

describe('the chain profile of the workbench', () => {
  const { cases } = read<ChainInput, { readonly outputs: Readonly<Record<string, ChainOutput>> }>('bittensor-chain')
  // explicit zeros are not what a table submits, and the workbench leaves them out
  const named = cases.filter(({ id }) => /^case\d\d\//.test(id) && !id.includes('explicit-zeros'))

  it('repeats the chain’s own code on the named cases to the last bit', () => {
    const wrong: string[] = []
    for (const { id, input: { params, n }, expected } of named) {
      const rule: BondRule = params.yuma3 ? (params.liquid ? 'yuma3Liquid' : 'yuma3') : 'classic'
      const values: EpochValues = {
        ...defaults, case: id.slice(0, 6) as EpochValues['case'], rule, kappa: params.kappa, penalty: params.penalty, movingAverage: params.bma,
        alphaLow: params.alo, alphaHigh: params.ahi, steepness: params.steep,
      }
      const course = courseOf(values, sheetIn(values, ''), 'chain')
      for (const [t, output] of Object.entries(expected.outputs)) {
        const view = course.epochs[Number(t)]!
        const validators = course.validators
        const pairs = [
          [view.stake, output.stake.slice(0, validators)], [view.activeStake, output.activeStake.slice(0, validators)],
          [view.dividends, output.dividends.slice(0, validators)], [view.validatorTrust, output.vtrust.slice(0, validators)],
          [view.consensus, output.consensus.slice(validators, n)], [view.incentive, output.incentive.slice(validators, n)],
        ] as const
        if (pairs.some(([got, raw]) => raw.some((value, i) => got[i]! * one !== value))) wrong.push(`${id} ${t}`)
      }
    }
    expect(named.length).toBeGreaterThan(60)
    expect(wrong).toEqual([])
  })
})

describe('the simulator profile of the workbench', () => {
  it('repeats the Python simulators on the named cases with the settings of their scripts', () => {
    const wrong: string[] = []
    let compared = 0
    const options = new Map(simulatorOptions.map((option) => [`${versionOf(option).family} ${versionOf(option).id}`, option]))
    for (const { id, input, expected } of read<SimulatorInput, SimulatorOutput>('bittensor-simulator').cases) {
      const version = options.get(`${input.family} ${input.version}`)
      // variants of the settings have longer names; case 21 divides 0 by 0
      if (!version || !/^case\d\d\/i?ys:[A-Z0-9_]+$/.test(id) || input.inputs === 'case21' || input.params.consensusMethod !== 'sorted') continue
      const values: EpochValues = { ...defaults, case: input.inputs as EpochValues['case'], version, simPenalty: input.params.bond_penalty, simKappa: input.params.kappa }
      const course = courseOf(values, sheetIn(values, ''), 'simulator')
      compared++
      for (const { e, incentive, dividends } of expected.epochs) {
        const view = course.epochs[e]!
        const isNear = (got: Float64Array, want: readonly number[]) => want.every((value, i) => Math.abs(got[i]! - value) <= 2e-5)
        if (!isNear(view.incentive, incentive) || !isNear(view.dividends, dividends)) wrong.push(`${id} ${e}`)
      }
    }
    expect(compared).toBeGreaterThan(200)
    expect(wrong).toEqual([])
  })
})

describe('every course', () => {
  const anyValues: fc.Arbitrary<EpochValues> = fc.record({
    epochs: fc.integer({ min: 1, max: 6 }), rule: fc.constantFrom(...chainRuleOptions), version: fc.constantFrom(...simulatorOptions),
    kappa: fc.integer({ min: 0, max: 65535 }), penalty: fc.integer({ min: 0, max: 65535 }), simKappa: fc.constantFrom(0, 0.3, 0.5, 0.8, 1),
    asScripted: fc.boolean(), simLiquid: fc.boolean(), ownerCut: fc.integer({ min: 0, max: 65535 }),
  }).map((some) => ({ ...defaults, ...some }))

  it('is finite, keeps shares between 0 and 1 and hands out what there is', () => {
    fc.assert(fc.property(anySheet, anyValues, fc.constantFrom('chain', 'simulator'), (sheet, values, profile) => {
      const { epochs } = courseOf(values, sheet, profile)
      expect(epochs).toHaveLength(values.epochs)
      for (const view of epochs) {
        const all = [...validatorVectors, ...minerVectors, ...matrices].flatMap((name) => [...view[name]])
        expect(all.every((value) => Number.isFinite(value) && value >= 0 && !Object.is(value, -0))).toBe(true)
        const shares = [...view.stake, ...view.incentive, ...view.dividends, ...view.consensus]
        expect(shares.every((value) => value <= 1 + 1e-9)).toBe(true)
        const { total, owner, miners, validators, delegators, rest } = view.money
        expect(rest).toBeGreaterThanOrEqual(0)
        expect(owner + sum(miners) + sum(validators) + sum(delegators) + rest).toBeCloseTo(total, 3)
      }
    }), { numRuns: 60 })
  })

  it('pays an epoch of 360 alpha by 18, 41 and 41 per cent', () => {
    const { money } = courseOf(defaults, usualSheet).epochs[0]!
    expect(money.total).toBe(360)
    expect(money.owner / 360).toBeCloseTo(0.18, 4)
    expect(sum(money.miners) / 360).toBeCloseTo(0.41, 4)
    expect((sum(money.validators) + sum(money.delegators)) / 360).toBeCloseTo(0.41, 4)
    expect(sum(money.validators) / (sum(money.validators) + sum(money.delegators))).toBeCloseTo(0.18, 4)
  })

  it('is defined for every named case', () => {
    for (const name of caseOptions) {
      const values = { ...defaults, case: name }
      const course = courseOf(values, sheetIn(values, '1_1*1_1'), 'chain')
      expect(course.epochs).toHaveLength(40)
    }
  })
})

describe('the two profiles', () => {
  it('agree up to rounding in the version that follows the chain, and differ where bonds are forgotten', () => {
    const chain = courseOf(defaults, usualSheet, 'chain')
    expect(largestDifference(chain, courseOf(defaults, usualSheet, 'simulator')).difference).toBeLessThan(2e-4)
    const forgetful = courseOf({ ...defaults, version: 'ysYuma1' }, usualSheet, 'simulator')
    const { epoch, difference } = largestDifference(chain, forgetful)
    expect(epoch).toBe(9)
    expect(difference).toBeGreaterThan(0.02)
  })
})
