import { nakamoto } from '../../../core/inequality'
import { setOf, type Chain } from './chain'
import { seatPrice } from './seating'
import { yoctoToNear } from '../yocto'

const epochsPerYear = (chain: Chain) => 31_536_000 / chain.settings.epochSeconds

/** What the epoch just played was like; amounts in NEAR, shares in [0, 1]. */
export interface ChainMeasures {
  readonly supply: number
  readonly staked: number
  readonly seated: number
  readonly kicked: number
  readonly seatPrice: number
  readonly minted: number
  /** Part of what could have been minted that never will be. */
  readonly unmintedShare: number
  readonly burnt: number
  /** Growth of supply, and reward per NEAR staked, as a yearly rate without compounding. */
  readonly netInflation: number
  readonly apr: number
  /** Fewest operators with more than a third of stake: they can stop the chain. */
  readonly canStop: number
}

export function measuresOf(chain: Chain): ChainMeasures {
  const played = setOf(chain, chain.epoch + 2) // the ring has gone on: the set of the epoch before stands where the one after next will
  const set = setOf(chain, chain.epoch)
  const [supply, staked] = [yoctoToNear(chain.supply), yoctoToNear(set.staked)]
  const [issue, minted, burnt] = [yoctoToNear(chain.issue), yoctoToNear(chain.minted), yoctoToNear(chain.gasBurnt)]
  const seatedStakes = played.near.filter((_, i) => played.seats[i]! > 0)
  return {
    supply, staked, minted, burnt, seated: set.seated, kicked: chain.kicked.reduce((all, one) => all + one, 0),
    seatPrice: seatPrice(chain, set),
    unmintedShare: issue > 0 ? (issue - minted) / issue : 0,
    netInflation: supply > 0 ? ((minted - burnt) * epochsPerYear(chain)) / supply : 0,
    apr: staked > 0 ? ((minted - yoctoToNear(chain.toTreasury)) * epochsPerYear(chain)) / staked : 0,
    canStop: nakamoto(seatedStakes, 1 / 3),
  }
}
