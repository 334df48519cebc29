import type { Stream } from '../../../core/random'
import type { Vector } from '../../../core/vector'
import { liveTaoWeight } from '../economy/root-proportion'
import type { SubnetValues } from '../params'
import { stakeUnitsPerAlpha } from './rules'
import type { Seats } from './seats'
import { startingStakes } from './stakes'

/** What stands behind every validator, in alpha and in TAO. Alpha grows by what it earns; root stays. */
export class Backing {
  readonly alphaStake: Vector
  readonly rootStake: Vector

  /** Root has the same part in every validator's stake weight, its proportion. */
  constructor(seats: Seats, values: SubnetValues, stream: Stream) {
    const { alphaStaked, rootProportion } = values
    const weighted = (alphaStaked * rootProportion) / (1 - rootProportion)
    this.alphaStake = startingStakes(seats, values, stream)
    this.rootStake = this.alphaStake.map((share) => (share * weighted) / liveTaoWeight)
    for (let v = 0; v < this.alphaStake.length; v++) this.alphaStake[v]! *= alphaStaked
  }

  /** Stake weight in the unit of the epoch. */
  write(stake: Vector): void {
    for (let v = 0; v < this.alphaStake.length; v++) {
      stake[v] = Math.floor((this.alphaStake[v]! + liveTaoWeight * this.rootStake[v]!) * stakeUnitsPerAlpha)
    }
  }
}
