import { assumedSplit, type FeeSplit } from '../collateral/usage'
import { responseChoices, toolingDefaults } from '../fingerprints/tooling'

/** How much of their traffic hosts leave out of their reports. */
export type HostBehaviour = 'honest' | 'fixed' | 'calculating'

/** Everything that one play depends on, besides chance. Only the fingerprints' figures are published; the rest are assumptions. */
export interface GridSettings {
  /** Hosts, each with a copy of its own; queries of each per epoch, their median and the factor of one standard deviation. */
  readonly hosts: number
  readonly medianQueries: number
  readonly querySpread: number
  /** Growth of queries per epoch. */
  readonly growth: number
  /** Tokens that users pay a host, and a host owes the model's owner, for a query. */
  readonly price: number
  readonly fee: number
  readonly split: FeeSplit
  readonly deposit: number
  /** Part of a lost deposit that goes to the prover; the owner gets the rest. */
  readonly proverShare: number
  /** Epochs without a copy after being found out, 0 or more. */
  readonly banEpochs: number

  /** Share of hosts, the last ones, who hide; the others are honest. */
  readonly hiders: number
  readonly behaviour: HostBehaviour
  /** Share of traffic hidden by those who hide a fixed share. */
  readonly hidden: number
  /** So many of the hiders compare their copies and keep back what differs; 0 or 1: nobody does. */
  readonly coalition: number

  /** Pairs in the model, and the chance that a pair is in a given copy. */
  readonly pairs: number
  readonly inclusion: number
  /** Chance that a pair answers behind a host's system prompt. */
  readonly retained: number
  /** Probes of every host in an epoch, each of which burns a key; new pairs are trained in after so many epochs, 0: never. */
  readonly probes: number
  readonly renewalEpochs: number
  /** Models that are nobody's copy and are claimed all the same; a claim needs this share of so many matches. */
  readonly strangers: number
  readonly claimPairs: number
  readonly claimThreshold: number
  readonly responseChoices: number
  /** Chance per epoch and honest host that the owner makes a claim up; it holds unless keys were committed to beforehand. */
  readonly madeUpClaims: number
  readonly areKeysCommitted: boolean

  /** Artifacts among which usefulness falls as 1 / rank; the last place is a worthless one. */
  readonly artifacts: number
  readonly supply: number
  readonly emissionRate: number
  readonly isCompounding: boolean
  readonly epochsPerYear: number
  /** Tokens that voters stake, the share of it that follows usefulness (the rest is spread evenly), and what the capturer stakes. */
  readonly staked: number
  readonly informed: number
  readonly captureStake: number
  /** Share of voters' stake that follows a bribe, and the share of the captured emission that the bribe is. */
  readonly bribable: number
  readonly bribe: number
}

/** Weeks; everybody honest, an eighth of supply staked. */
export const defaultGrid: GridSettings = {
  hosts: 20, medianQueries: 100_000, querySpread: 2, growth: 0, price: 0.02, fee: 0.01, split: assumedSplit, deposit: 25,
  proverShare: 0.5, banEpochs: 4,
  hiders: 0, behaviour: 'honest', hidden: 0.5, coalition: 0,
  pairs: toolingDefaults.embeddedPairs, inclusion: 0.5, retained: 0.942, probes: 3, renewalEpochs: 0,
  strangers: 0, claimPairs: 20, claimThreshold: 0.9, responseChoices, madeUpClaims: 0, areKeysCommitted: true,
  artifacts: 10, supply: 34_359_738_368, emissionRate: 0.02, isCompounding: false, epochsPerYear: 52,
  staked: 4.3e9, informed: 0.5, captureStake: 0, bribable: 0, bribe: 0.5,
}
