/** What a voter handed in, before anybody has looked whether it is a ballot. Choices are numbered from 1, as on Snapshot. */
export interface RawBallot {
  readonly choice: unknown
  readonly power: number
}

export type VotingType = 'single-choice' | 'basic' | 'approval' | 'weighted' | 'quadratic' | 'ranked-choice' | 'copeland'

export const votingTypes: readonly VotingType[] = ['single-choice', 'basic', 'approval', 'weighted', 'quadratic', 'ranked-choice', 'copeland']

const isChoice = (value: unknown, choices: number): value is number => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= choices

/** One choice, from 0; undefined if it is none. */
export function singleOf(choice: unknown, choices: number): number | undefined {
  return isChoice(choice, choices) ? choice - 1 : undefined
}

/** Choices without repetition, none of them if wished. */
export function approvedOf(choice: unknown, choices: number): readonly number[] | undefined {
  if (!Array.isArray(choice) || !choice.every((one) => isChoice(one, choices)) || new Set(choice).size !== choice.length) return undefined
  return choice.map((one: number) => one - 1)
}

/** All choices, each once, best first. Partial rankings are refused. */
export function rankingOf(choice: unknown, choices: number): readonly number[] | undefined {
  const ranked = approvedOf(choice, choices)
  return ranked?.length === choices ? ranked : undefined
}

/** Non-negative weights by choice of which at least one is positive, as an object from choice to weight. */
export function weightsOf(choice: unknown, choices: number): Float64Array | undefined {
  if (typeof choice !== 'object' || choice === null || Array.isArray(choice)) return undefined
  const weights = new Float64Array(choices)
  let total = 0
  for (const [key, weight] of Object.entries(choice as Record<string, unknown>)) {
    const place = Number(key)
    if (!isChoice(place, choices) || typeof weight !== 'number' || !(weight >= 0 && weight < Infinity)) return undefined
    weights[place - 1] = weight
    total += weight
  }
  return total > 0 ? weights : undefined
}
