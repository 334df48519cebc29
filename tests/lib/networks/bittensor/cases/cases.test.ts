import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { simulatorCase, simulatorCases } from '../../../../../lib/networks/bittensor/cases'
import de from '../../../../../lib/networks/bittensor/cases/messages.de.json'
import en from '../../../../../lib/networks/bittensor/cases/messages.en.json'
import { simulatorEpochs } from '../../../../../lib/networks/bittensor/simulator/epochs'
import { simulatorVersions } from '../../../../../lib/networks/bittensor/simulator/versions'

const path = join(import.meta.dirname, '../../../../reference/cases/bittensor-simulator.json')
const { inputs } = JSON.parse(readFileSync(path, 'utf8')) as {
  inputs: Record<string, { V: number; M: number; epochs: number; stakes: unknown; weights: unknown; validators: string[]; baseValidator: string }>
}

describe('the named cases', () => {
  it('are the inputs of the reference runs', () => {
    expect(simulatorCases.map(({ id }) => id)).toEqual(Object.keys(inputs))
    for (const { id, validators, base, miners, epochs, stakes, weights } of simulatorCases) {
      const { validators: names, baseValidator, ...rest } = inputs[id]!
      expect(rest).toMatchObject({ V: validators.length, M: miners, epochs, stakes, weights })
      expect(names[base]).toBe(baseValidator)
    }
  })

  it('name every validator differently and have words for all in both languages', () => {
    for (const words of [de, en]) {
      expect(Object.keys(words.cases)).toEqual(simulatorCases.map(({ id }) => id))
      expect(new Set(Object.keys(words.validators))).toEqual(new Set(simulatorCases.flatMap(({ validators }) => validators)))
      expect(new Set(Object.values(words.cases)).size).toBe(simulatorCases.length)
    }
    for (const { validators } of simulatorCases) expect(new Set(validators).size).toBe(validators.length)
  })

  it('run with every version', () => {
    for (const one of simulatorCases) for (const version of simulatorVersions) {
      const { validators, ...rest } = one
      const run = simulatorEpochs({ ...rest, version, params: { winnerTakesAll: one.winnerTakesAll }, validators: validators.length })
      expect(run.epochs).toHaveLength(one.epochs)
      expect(run.undefinedFromEpoch).toBe(one.id === 'case21' ? 5 : null)
    }
  })

  it('can be asked for by id, also by one that does not exist', () => {
    expect(simulatorCase('case09')?.stakes[1]).toEqual([6, [0.8, 0.2, 0]])
    expect(simulatorCase('case23')).toBeUndefined()
  })
})
