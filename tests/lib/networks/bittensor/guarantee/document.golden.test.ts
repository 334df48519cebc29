import { describe, expect, it } from 'vitest'
import { cabalChoices, guaranteeBoundary } from '../../../../../lib/networks/bittensor/guarantee/boundary'
import { GuaranteeGame } from '../../../../../lib/networks/bittensor/guarantee/game'
import { guaranteeNoise } from '../../../../../lib/networks/bittensor/guarantee/noise'
import { documentReadings } from '../../../../../lib/networks/bittensor/guarantee/readings'
import { documentSetup } from '../../../../../lib/networks/bittensor/guarantee/setup'

type Row = [stake: number, utility: number, cabalSelfWeight: number, weightDeviation: number, bondsPenalty: number]

// opentensor/subtensor @ 14bc6f9: docs/consensus.md and the rows of test_consensus_guarantees in pallets/subtensor/src/tests
const seeds = [1, 2, 3]
const readingError = 0.015 // whole percentage points read off contours of one draw; the worst here is 0.0135 above, at half the penalty

describe('what the document reads off its maps', () => {
  it.each(documentReadings)('is what a cabal that chooses its claim makes necessary: $id', ({ changes, honestStake, requiredUtility }) => {
    const { bySeed } = guaranteeBoundary({ ...documentSetup, ...changes }, honestStake, seeds, cabalChoices)
    for (const utility of bySeed) expect(Math.abs(utility! - requiredUtility)).toBeLessThan(readingError)
  })

  it('is not what a cabal that claims everything makes necessary: against that one less is enough', () => {
    const allOnItself = (weightDeviation: number) => guaranteeBoundary({ ...documentSetup, weightDeviation }, 0.6, seeds).mean!
    expect(allOnItself(0)).toBeCloseTo(0.556, 2)
    expect(allOnItself(0.2)).toBeCloseTo(0.645, 2)
    expect(allOnItself(0.4)).toBeCloseTo(0.724, 2)
  })

  it('finds no protection below 60 per cent of the stake at kappa 0.6, and needs more utility at kappa 0.4 for 51 and 55', () => {
    const needed = (kappa: number, honestStake: number) => guaranteeBoundary({ ...documentSetup, kappa }, honestStake, [1]).bySeed[0]!
    for (const honestStake of [0.51, 0.55, 0.59]) expect(needed(0.6, honestStake)).toBeNull()
    expect(needed(0.4, 0.51)).toBeGreaterThan(needed(0.5, 0.51) + 0.02)
    expect(needed(0.4, 0.55)).toBeGreaterThan(needed(0.5, 0.55) - 0.01)
  })
})

describe('the rows of the test that the chain keeps switched off', () => {
  // honest stake, its weight on itself, the cabal's on itself, deviation, bonds penalty
  const rows: Row[] = [
    [0.51, 1, 1, 0.001, 1], [0.51, 0.03, 0, 0.001, 1], [0.51, 0.51, 0.49, 0.001, 1], [0.51, 0.51, 1, 0.001, 1], [0.51, 0.61, 0.8, 0.1, 1],
    [0.6, 0.67, 0.65, 0.2, 1], [0.6, 0.74, 0.77, 0.4, 1], [0.6, 0.76, 0.8, 0.4, 1], [0.6, 0.73, 1, 0.4, 1], [0.6, 0.92, 1, 0.4, 1],
    [0.6, 0.94, 1, 0.4, 1], [0.65, 0.78, 0.85, 0.6, 1], [0.7, 0.81, 0.85, 0.8, 1], [0.7, 0.83, 0.85, 1, 1],
  ]
  const onTheEdge: Row[] = [
    [0.6, 0.74, 1, 0.4, 0.8514534218356603], [0.6, 0.76, 1, 0.4, 0.6666666666666666], [0.6, 0.78, 1, 0.4, 0.3333333333333333], [0.6, 0.79, 1, 0.4, 0],
  ]
  const surplus = ([stake, utility, cabalSelfWeight, weightDeviation, bondsPenalty]: Row, seed: number) => {
    const setup = { ...documentSetup, weightDeviation, bondsPenalty }
    return new GuaranteeGame(setup, stake, guaranteeNoise(setup.validators, setup.servers, seed)).emission(utility, cabalSelfWeight).share - stake
  }

  it.each(rows)('leave an honest share of %s with its share: %s against %s', (...row) => {
    for (const seed of seeds) expect(surplus(row, seed)).toBeGreaterThan(-1e-9)
  })

  it.each(onTheEdge)('with a lower penalty are chosen on the edge, where the draw decides by half a point: %s, %s against %s', (...row) => {
    for (const seed of seeds) expect(Math.abs(surplus(row, seed))).toBeLessThan(0.005)
  })
})
