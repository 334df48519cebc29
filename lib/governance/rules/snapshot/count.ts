import { pairwise, type Rankings } from '../../ranking'
import { sum } from '../../../core/vector'

/** Adds up power by choice; `choiceOf[ballot]` from 0. */
export function singleChoiceScores(choiceOf: ArrayLike<number>, power: ArrayLike<number>, choices: number): Float64Array {
  const scores = new Float64Array(choices)
  for (let ballot = 0; ballot < power.length; ballot++) scores[choiceOf[ballot]!]! += power[ballot]!
  return scores
}

/** Full power to each approved choice, `approved[ballot * choices + choice]` being 1. */
export function approvalScores(approved: Uint8Array, power: ArrayLike<number>, choices: number): Float64Array {
  const scores = new Float64Array(choices)
  for (let ballot = 0; ballot < power.length; ballot++)
    for (let choice = 0; choice < choices; choice++) if (approved[ballot * choices + choice] === 1) scores[choice]! += power[ballot]!
  return scores
}

/** Power divided by weights, `weights[ballot * choices + choice]`; no ballot is all zero. */
export function weightedScores(weights: Float64Array, power: ArrayLike<number>, choices: number): Float64Array {
  const scores = new Float64Array(choices)
  for (let ballot = 0; ballot < power.length; ballot++) {
    const whole = wholeWeight(weights, ballot, choices)
    for (let choice = 0; choice < choices; choice++) scores[choice]! += (weights[ballot * choices + choice]! / whole) * power[ballot]!
  }
  return scores
}

/**
 * Each choice gets (Σ √(share · power))² of a common total, which is the power of all: the aggregation of quadratic funding, not
 * textbook quadratic voting. Splitting power over m wallets multiplies what it counts by m.
 */
export function quadraticScores(weights: Float64Array, power: ArrayLike<number>, choices: number): Float64Array {
  const roots = new Float64Array(choices)
  for (let ballot = 0; ballot < power.length; ballot++) {
    const whole = wholeWeight(weights, ballot, choices)
    for (let choice = 0; choice < choices; choice++) roots[choice]! += Math.sqrt((weights[ballot * choices + choice]! / whole) * power[ballot]!)
  }
  const squares = roots.map((root) => root * root)
  const whole = sum(squares)
  const total = sum(power)
  return squares.map((square) => (whole > 0 ? (square / whole) * total : 0))
}

function wholeWeight(weights: Float64Array, ballot: number, choices: number): number {
  let whole = 0
  for (let choice = 0; choice < choices; choice++) whole += weights[ballot * choices + choice]!
  return whole
}

/**
 * Copeland as in snapshot.js 0.17.5: per pair 2 for a win, 1 for a tie, plus half of the share of all pairwise power that a choice
 * won; scaled so that all scores add up to the power of all. Without any power every score is 0.
 */
export function copelandScores(rankings: Rankings): Float64Array {
  const { alternatives } = rankings
  const wins = pairwise(rankings)
  const total = sum(rankings.power)
  const points = new Float64Array(alternatives)
  if (!(total > 0)) return points
  for (let i = 0; i < alternatives; i++) {
    let support = 0
    for (let j = 0; j < alternatives; j++) {
      if (i === j) continue
      const won = wins[i * alternatives + j]!, lost = wins[j * alternatives + i]!
      points[i]! += won > lost ? 2 : won === lost ? 1 : 0
      support += won
    }
    if (alternatives > 1) points[i]! += (0.5 * support) / ((alternatives - 1) * total)
  }
  const whole = sum(points)
  return points.map((point) => (whole > 0 ? (point * total) / whole : total))
}
