import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellKey, minerKey, seatsOf } from '../../../../../lib/networks/bittensor/behaviour/seats'
import { params } from '../../../../../lib/networks/bittensor/params'
import { values } from '../../../../support/arbitraries'
import { quiet } from './worlds'

it('seats eight honest validators, four others, 32 miners, a newcomer, six of the groups and the owner on 52 UIDs', () => {
  const seats = seatsOf(quiet)
  expect([seats.validators, seats.newcomer, seats.owner, seats.size]).toEqual([12, 44, 51, 52])
})

it('gives every UID to exactly one group', () => {
  fc.assert(fc.property(values(params), (set) => {
    const { validatorsOf, minersOf, size } = seatsOf(set)
    const taken = [...Object.values(validatorsOf), ...Object.values(minersOf)].flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k))
    expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, uid) => uid))
  }))
})

it('gives every pair of validator and miner an address of its own', () => {
  fc.assert(fc.property(values(params), (set) => {
    const seats = seatsOf(set)
    const keys = new Set<number>()
    for (let v = 0; v < seats.validators; v++) for (let uid = seats.validators; uid < seats.owner; uid++) keys.add(cellKey(seats, v, uid))
    expect(keys.size).toBe(seats.validators * (seats.owner - seats.validators))
  }), { numRuns: 20 })
})

it('keeps the address of a miner when others come', () => {
  const few = seatsOf({ ...quiet, miners: 8, validators: 3, cabalMiners: 1 })
  const many = seatsOf({ ...quiet, miners: 20, validators: 9, cabalMiners: 5 })
  const keys = (seats: typeof few) => [minerKey(seats, seats.validators + 2), minerKey(seats, seats.newcomer), minerKey(seats, seats.minersOf.cabal.from), minerKey(seats, seats.minersOf.incubator.from)]
  expect(keys(few)).toEqual(keys(many))
  expect(cellKey(few, 3, few.newcomer)).toBe(cellKey(many, 9, many.newcomer))
})
