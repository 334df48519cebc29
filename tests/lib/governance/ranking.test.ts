import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createElectorate } from '../../../lib/governance/electorate'
import { rounding, winnerIn } from '../../../lib/governance/leader'
import { bordaScores, condorcetWinner, pairwise, rankingsOf } from '../../../lib/governance/ranking'
import { electorates } from '../../support/electorates'

const rankings = (order: readonly number[], power: readonly number[]) => ({ alternatives: order.length / power.length, order: Uint8Array.from(order), power })

describe('honest rankings', () => {
  it('put the best first, of equals the lower number, and leave out who stays away', () => {
    const electorate = createElectorate({ holdings: [1, 2, 3], takesPart: [1, 0, 1], utilities: [[0, 0, 1], [5, 0, 1], [5, 0, 2]] })
    expect([...rankingsOf(electorate, electorate.holdings).order]).toEqual([1, 2, 0, 2, 0, 1])
  })
  it('are what a stable sort gives', () => {
    fc.assert(fc.property(electorates, (electorate) => {
      const { order, alternatives } = rankingsOf(electorate, electorate.holdings)
      const expected = Array.from({ length: electorate.size }, (_, voter) => voter).filter((voter) => electorate.takesPart[voter] === 1)
        .flatMap((voter) => Array.from({ length: alternatives }, (_, a) => a).sort((a, b) => electorate.utilities[b]![voter]! - electorate.utilities[a]![voter]!))
      expect([...order]).toEqual(expected)
    }))
  })
})

describe('pair by pair', () => {
  it('every ballot counts once for each pair', () => {
    fc.assert(fc.property(electorates, (electorate) => {
      const ballots = rankingsOf(electorate, electorate.holdings)
      const wins = pairwise(ballots)
      const all = Array.from(ballots.power).reduce((total, power) => total + power, 0)
      for (let i = 0; i < ballots.alternatives; i++) for (let j = 0; j < i; j++) expect(wins[i * ballots.alternatives + j]! + wins[j * ballots.alternatives + i]!).toBe(all)
    }))
  })
  it('a circle has no Condorcet winner, and neither has a tie', () => {
    const circle = pairwise(rankings([0, 1, 2, 1, 2, 0, 2, 0, 1], [1, 1, 1]))
    expect(condorcetWinner(circle, 3)).toBeUndefined()
    expect(condorcetWinner(pairwise(rankings([0, 1, 1, 0], [1, 1])), 2)).toBeUndefined()
    expect(condorcetWinner(pairwise(rankings([0, 1, 1, 0], [1, 2])), 2)).toBe(1)
  })
  it('Borda counts those ranked below', () => {
    expect([...bordaScores(pairwise(rankings([0, 1, 2, 2, 1, 0], [2, 1])), 3)]).toEqual([4, 3, 2])
  })
})

describe('the leader', () => {
  it('is the first of equals, who are a tie', () => {
    expect(winnerIn([1, 3, 3])).toEqual({ leader: 1, isTied: true })
    expect(winnerIn([1, 3, 2])).toEqual({ leader: 1, isTied: false })
    expect(winnerIn([])).toEqual({ leader: 0, isTied: false })
  })
  it('ties with who differs by rounding only', () => {
    expect(winnerIn([0.1 + 0.2, 0.3], rounding).isTied).toBe(true)
    expect(winnerIn([0.1 + 0.2, 0.3]).isTied).toBe(false)
  })
})
