import type { GuaranteeSetup } from './setup'

/** What the document states: with `changes` to its setup, the honest side needs this utility to keep its share of the stake. */
export interface GuaranteeReading {
  readonly id: string
  readonly changes: Partial<GuaranteeSetup>
  readonly honestStake: number
  readonly requiredUtility: number
}

/**
 * Figures stated in opentensor/subtensor @ 14bc6f9, `docs/consensus.md`. They were read off contour maps of one random draw, to
 * about a percentage point, where the cabal's weight on itself asks for most; with all weight on itself it often asks for less.
 */
export const documentReadings: readonly GuaranteeReading[] = [
  { id: 'deviation-0', changes: { weightDeviation: 0 }, honestStake: 0.6, requiredUtility: 0.6 },
  { id: 'deviation-20', changes: { weightDeviation: 0.2 }, honestStake: 0.6, requiredUtility: 0.67 },
  { id: 'deviation-40', changes: { weightDeviation: 0.4 }, honestStake: 0.6, requiredUtility: 0.73 },
  { id: 'penalty-0', changes: { bondsPenalty: 0 }, honestStake: 0.6, requiredUtility: 0.78 },
  { id: 'penalty-50', changes: { bondsPenalty: 0.5 }, honestStake: 0.6, requiredUtility: 0.76 },
  { id: 'penalty-100', changes: { bondsPenalty: 1 }, honestStake: 0.6, requiredUtility: 0.73 },
  { id: 'validators-0', changes: { validatorShare: 0 }, honestStake: 0.6, requiredUtility: 0.82 },
  { id: 'validators-25', changes: { validatorShare: 0.25 }, honestStake: 0.6, requiredUtility: 0.78 },
  { id: 'validators-50', changes: { validatorShare: 0.5 }, honestStake: 0.6, requiredUtility: 0.73 },
]
