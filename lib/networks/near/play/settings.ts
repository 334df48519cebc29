import { editionOf } from '../editions'
import { ratio, type Ratio } from '../ratio'
import { defaultKickout, type KickoutRule } from '../selection/kickout'
import { defaultMinimumRatio, defaultSeats, type SeatCounts } from '../selection/seats'

/** How validators behave; shares in [0, 1]. Nothing of this is measured: assumptions. */
export interface Behaviour {
  /** Mean share of its work that an ordinary validator misses in an epoch. */
  readonly ordinaryMiss: number
  /** Chance of an outage in an epoch, and the largest share of the epoch that it lasts; the length is drawn evenly. */
  readonly outageChance: number
  readonly outageLength: number
  /** Chance of an outage that many share, say of one hosting company; the share of validators it reaches, and of the epoch it lasts. */
  readonly sharedOutageChance: number
  readonly sharedOutageReach: number
  readonly sharedOutageLength: number
  /** The last so many validators save effort and do only this share of their work. */
  readonly coasters: number
  readonly coastersOnline: number
  /** Epochs without a seat after a kickout, at least 1: how fast operators stake again. */
  readonly epochsAway: number
  /** Pools' fee, and the operator's own share of what its pool stakes at the start. */
  readonly poolFee: number
  readonly ownStake: number
  /** NEAR that users pay for gas in an epoch. */
  readonly gasPerEpoch: number
}

/** Everything that one play of the chain depends on, besides chance. */
export interface ChainSettings {
  readonly validators: number
  /** NEAR in existence and staked at the start; the largest stakes follow (rank + offset)^-exponent. */
  readonly supply: number
  readonly staked: number
  readonly rankOffset: number
  readonly rankExponent: number

  readonly maxInflation: Ratio
  readonly treasuryShare: Ratio
  /** Online ratios in hundredths, whole, from which rewards begin and are full. */
  readonly onlineMin: number
  readonly onlineMax: number
  /** Per cent of endorsements, from 0 up. */
  readonly endorsementCutoff: number
  readonly kickout: KickoutRule
  readonly seats: SeatCounts
  readonly minimumRatio: Ratio
  readonly shards: number
  readonly mandatesPerShard: number
  readonly blocksPerEpoch: number
  /** Measured duration of an epoch. */
  readonly epochSeconds: number
  readonly behaviour: Behaviour
}

export const diligent: Behaviour = {
  ordinaryMiss: 0.003, outageChance: 0.01, outageLength: 1, sharedOutageChance: 0, sharedOutageReach: 0, sharedOutageLength: 0,
  coasters: 0, coastersOnline: 1, epochsAway: 1, poolFee: 0.05, ownStake: 0.05, gasPerEpoch: 2500,
}

/**
 * Mainnet at protocol 81. The law of stakes is fitted on two published shares, 33 per cent for eight of 131 validators and 50 for fifteen;
 * gas is set so that its burning removes about a tenth of a per cent of supply a year.
 */
export const defaultChain: ChainSettings = {
  validators: 131, supply: 1.28e9, staked: 6e8, rankOffset: 18.5, rankExponent: 1.98,
  maxInflation: editionOf('protocol81').maxInflation, treasuryShare: ratio(1, 10), onlineMin: 90, onlineMax: 99, endorsementCutoff: 70,
  kickout: defaultKickout, seats: defaultSeats, minimumRatio: defaultMinimumRatio,
  shards: 9, mandatesPerShard: 105, blocksPerEpoch: 43_200, epochSeconds: 43_200, behaviour: diligent,
}
