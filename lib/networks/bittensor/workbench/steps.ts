import type { Source } from '../../../core/source'
import { sources } from '../sources'
import type { Profile } from './epoch-view'

/** What an epoch does, in order. Words: `workbench.steps.<id>.{title,text}`. */
export const epochSteps = ['stake', 'weights', 'consensus', 'clipping', 'incentive', 'bonds', 'dividends', 'money'] as const
export type EpochStep = (typeof epochSteps)[number]

/** Where a step is written: a repository and, where we know it, the file in it. */
export interface StepOrigin {
  readonly source: Source
  readonly file: string | undefined
}

const chainFiles: Readonly<Record<EpochStep, string>> = {
  stake: 'pallets/subtensor/src/epoch/run_epoch.rs',
  weights: 'pallets/subtensor/src/epoch/run_epoch.rs',
  consensus: 'pallets/subtensor/src/epoch/math.rs',
  clipping: 'pallets/subtensor/src/epoch/math.rs',
  incentive: 'pallets/subtensor/src/epoch/run_epoch.rs',
  bonds: 'pallets/subtensor/src/epoch/run_epoch.rs',
  dividends: 'pallets/subtensor/src/epoch/run_epoch.rs',
  money: 'pallets/subtensor/src/coinbase/run_coinbase.rs',
}

/** Where a step can be read. Money is split as on the chain under both profiles. */
export function originOf(step: EpochStep, profile: Profile, isSuccessor: boolean): StepOrigin {
  if (profile === 'chain' || step === 'money') return { source: sources.chain, file: chainFiles[step] }
  return isSuccessor
    ? { source: sources.interactiveSimulator, file: undefined }
    : { source: sources.yumaSimulation, file: 'src/yuma_simulation/_internal/yumas.py' }
}
