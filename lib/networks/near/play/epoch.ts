import { setOf, type Chain } from './chain'
import { kick } from './kick'
import { payEpoch, restake } from './pay'
import { seat } from './seating'
import { doWork } from './work'

/** Plays one epoch: work, kickouts, pay, and the seats two epochs on. Allocates nothing that grows with validators. */
export function playEpoch(chain: Chain): void {
  doWork(chain)
  kick(chain)
  payEpoch(chain)
  restake(chain)
  seat(chain, setOf(chain, chain.epoch + 2), chain.epoch + 2)
  chain.epoch++
}
