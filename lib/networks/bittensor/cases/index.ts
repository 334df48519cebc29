import type { Source } from '../../../core/source'
import type { ChangeList } from '../simulator/change-list'
import noisy from './noisy.json'
import switching from './switching.json'

/** A named story of the Python simulators: who weighs which miner from which epoch on. Runs with every version. */
export interface SimulatorCase {
  /** `case01` … `case22`; the title is the message `cases.<id>`. */
  readonly id: string
  /** Their names are the messages `validators.<id>`. */
  readonly validators: readonly string[]
  /** Index of the validator with which the others are compared. */
  readonly base: number
  readonly miners: number
  readonly epochs: number
  /** One number per validator. */
  readonly stakes: ChangeList<readonly number[]>
  /** A row per validator, a number per miner. */
  readonly weights: ChangeList<readonly (readonly number[])[]>
  /** Versions with a reset take away all bonds with the miner before this epoch. */
  readonly reset: { readonly miner: number; readonly epoch: number } | null
  /** The miner of the highest rank gets the whole incentive. */
  readonly winnerTakesAll: boolean
}

export const casesSource: Source = {
  id: 'yuma-simulation', title: 'bactensor: yuma-simulation, cases.py', url: 'https://github.com/bactensor/yuma-simulation', revision: '2b976fd5',
}

/** Weights change at few epochs in cases 1 to 18 and nearly every epoch, by noise, in 19 to 22. */
export const simulatorCases = [...switching, ...noisy] as unknown as readonly SimulatorCase[]

/** The case of that id; `undefined` if there is none. */
export function simulatorCase(id: string): SimulatorCase | undefined {
  return simulatorCases.find((one) => one.id === id)
}
