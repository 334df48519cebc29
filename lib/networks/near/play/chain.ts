import { pow } from '../../../core/math'
import { fork, type Stream } from '../../../core/random'
import { sum, type Vector } from '../../../core/vector'
import type { IssueRule } from '../rewards/epoch-reward'
import { secondsPerYear } from '../rewards/epoch-reward'
import { nearToYocto } from '../yocto'
import { limbsPerAmount, writeAmount } from './limbs'
import { Pot } from './pot'
import { seat } from './seating'
import type { ChainSettings } from './settings'

/** Sets of validators that are known at once: this epoch's and those of the two epochs to come. */
export const sets = 3

/** One set of validators. Index i is the same validator everywhere; ids are in the order of indices. */
export interface ValidatorSet {
  /** Stakes in limbs of yocto, of those without a seat too. */
  readonly stakes: Vector
  /** The same in NEAR, as doubles. */
  readonly near: Vector
  /** Place by stake among those seated, from 1; 0 without a seat. */
  readonly seats: Int32Array
  seated: number
  /** Stake of all with a seat, to the yocto. */
  staked: bigint
}

/** The chain at work; made once, played epoch by epoch in place. */
export interface Chain {
  readonly settings: ChainSettings
  readonly issueRule: IssueRule
  readonly durationNs: bigint
  readonly work: Stream
  readonly shared: Stream

  /** Epochs played. */
  epoch: number
  /** Sets by epoch, modulo {@link sets}. */
  readonly ring: readonly ValidatorSet[]
  /** Validators by stake, largest first. */
  readonly order: Int32Array
  supply: bigint
  treasury: bigint
  burnt: bigint
  /** First epoch in which a validator may have a seat again. */
  readonly back: Int32Array

  /** Of the epoch just played, by validator: share of its work done; expected and produced blocks, chunks and endorsements … */
  readonly done: Vector
  readonly blocksExpected: Vector
  readonly blocks: Vector
  readonly chunksExpected: Vector
  readonly chunks: Vector
  readonly endorsementsExpected: Vector
  readonly endorsements: Vector
  /** … mean of the parts that were expected, endorsements as they are; 0 if none was … */
  readonly online: Vector
  /** … whether kicked at its end, and at the end of the one before … */
  readonly kicked: Uint8Array
  readonly wasKicked: Uint8Array
  /** … rewards in limbs and in NEAR. */
  readonly rewards: Vector
  readonly paid: Vector
  /** Yocto that the epoch could mint, gave the treasury, minted, and took out of users' gas. */
  issue: bigint
  toTreasury: bigint
  minted: bigint
  gasBurnt: bigint
  gasToContracts: bigint

  readonly pot: Pot
  readonly draws: Int32Array
  readonly ids: Int32Array
}

/** The chain before its first epoch: everybody with enough stake has a seat. All chance in it comes from `stream`. */
export function createChain(settings: ChainSettings, stream: Stream): Chain {
  const n = settings.validators
  const vector = () => new Float64Array(n)
  const ring = Array.from({ length: sets }, (): ValidatorSet => (
    { stakes: new Float64Array(n * limbsPerAmount), near: vector(), seats: new Int32Array(n), seated: 0, staked: 0n }))
  const chain: Chain = {
    settings, ring,
    issueRule: { maxInflation: settings.maxInflation, treasuryShare: settings.treasuryShare, secondsPerYear },
    durationNs: BigInt(Math.round(settings.epochSeconds * 1e9)),
    work: fork(stream, 0), shared: fork(stream, 1),
    epoch: 0, order: Int32Array.from({ length: n }, (_, i) => i), supply: nearToYocto(settings.supply), treasury: 0n, burnt: 0n,
    back: new Int32Array(n),
    done: vector(), blocksExpected: vector(), blocks: vector(), chunksExpected: vector(), chunks: vector(),
    endorsementsExpected: vector(), endorsements: vector(),
    online: vector(), kicked: new Uint8Array(n), wasKicked: new Uint8Array(n), rewards: new Float64Array(n * limbsPerAmount), paid: vector(),
    issue: 0n, toTreasury: 0n, minted: 0n, gasBurnt: 0n, gasToContracts: 0n,
    pot: new Pot(), draws: new Int32Array(2 * n), ids: Int32Array.from({ length: n }, (_, i) => i),
  }
  const stakes = stakesByRank(settings)
  for (let e = 0; e < sets; e++) {
    for (let i = 0; i < n; i++) writeAmount(ring[e]!.stakes, i * limbsPerAmount, stakes[i]!)
    seat(chain, ring[e]!, e)
  }
  return chain
}

/** Stakes of the start, largest first, in yocto. */
function stakesByRank({ validators, staked, rankOffset, rankExponent }: ChainSettings): bigint[] {
  const weights = Float64Array.from({ length: validators }, (_, rank) => pow(rank + 1 + rankOffset, -rankExponent))
  const all = sum(weights)
  return Array.from(weights, (weight) => nearToYocto((staked * weight) / all))
}

/** The set whose epoch this is. */
export function setOf({ ring }: Pick<Chain, 'ring'>, epoch: number): ValidatorSet {
  return ring[epoch % sets]!
}
