import { sum } from '../../../core/vector'
import { winnerIn } from '../../leader'
import type { Rankings } from '../../ranking'
import { approvedOf, rankingOf, singleOf, weightsOf, type RawBallot, type VotingType } from './ballots'
import { approvalScores, copelandScores, quadraticScores, singleChoiceScores, weightedScores } from './count'
import { rankedChoiceScores } from './ranked-choice'

export interface SnapshotTally {
  /** By choice, from the first. */
  readonly scores: Float64Array
  /** Power of all ballots; what was refused is in it too, except with Copeland. */
  readonly total: number
  readonly validVotes: number
  /** Choice with the highest score, from 0; of equals the lowest. Undefined if nothing valid was cast. */
  readonly winner: number | undefined
  /** Whether another choice has the same score: then there is no single winner. */
  readonly isTied: boolean
}

/** Counts what was handed in as snapshot.js 0.17.5 does; ballots that are none are dropped. */
export function snapshotTally(type: VotingType, ballots: readonly RawBallot[], choices: number): SnapshotTally {
  const { scores, power } = counted(type, ballots, choices)
  const all = type === 'copeland' ? power : ballots.map((ballot) => ballot.power)
  const { leader, isTied } = winnerIn(scores)
  return { scores, total: sum(all), validVotes: power.length, winner: power.length > 0 ? leader : undefined, isTied }
}

function counted(type: VotingType, ballots: readonly RawBallot[], choices: number): { readonly scores: Float64Array; readonly power: readonly number[] } {
  if (type === 'single-choice' || type === 'basic') {
    const { read, power } = validOf(ballots, (choice) => singleOf(choice, choices))
    return { scores: singleChoiceScores(read, power, choices), power }
  }
  if (type === 'approval') {
    const { read, power } = validOf(ballots, (choice) => approvedOf(choice, choices))
    const approved = new Uint8Array(read.length * choices)
    read.forEach((list, ballot) => { for (const choice of list) approved[ballot * choices + choice] = 1 })
    return { scores: approvalScores(approved, power, choices), power }
  }
  if (type === 'weighted' || type === 'quadratic') {
    const { read, power } = validOf(ballots, (choice) => weightsOf(choice, choices))
    const weights = new Float64Array(read.length * choices)
    read.forEach((of, ballot) => weights.set(of, ballot * choices))
    return { scores: (type === 'weighted' ? weightedScores : quadraticScores)(weights, power, choices), power }
  }
  const { read, power } = validOf(ballots, (choice) => rankingOf(choice, choices))
  const rankings: Rankings = { alternatives: choices, order: Uint8Array.from(read.flat()), power }
  return { scores: (type === 'copeland' ? copelandScores : rankedChoiceScores)(rankings), power }
}

function validOf<T>(ballots: readonly RawBallot[], read: (choice: unknown) => T | undefined): { readonly read: T[]; readonly power: number[] } {
  const valid: T[] = []
  const power: number[] = []
  for (const ballot of ballots) {
    const choice = read(ballot.choice)
    if (choice === undefined) continue
    valid.push(choice)
    power.push(ballot.power)
  }
  return { read: valid, power }
}
