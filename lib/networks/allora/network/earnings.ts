import type { Vector } from '../../../core/vector'
import type { Topic } from '../play/state'
import { actors } from './actors'

/** What everybody has earned in a topic so far, and every actor together. */
export class Earnings {
  readonly byAccount: Vector
  /** By place in `actors`. */
  readonly byActor = new Float64Array(actors.length)

  constructor(private readonly membership: Uint8Array) {
    this.byAccount = new Float64Array(membership.length)
  }

  add({ inferers, forecasters, reputers }: Topic): void {
    let account = 0
    for (let j = 0; j < inferers.candidates; j++) this.addTo(account++, inferers.rewards[j]!)
    for (let f = 0; f < forecasters.candidates; f++) this.addTo(account++, forecasters.rewards[f]!)
    for (let m = 0; m < reputers.candidates; m++) this.addTo(account++, reputers.rewards[m]!)
  }

  private addTo(account: number, amount: number): void {
    this.byAccount[account]! += amount
    this.byActor[this.membership[account]!]! += amount
  }

  get total(): number {
    let total = 0
    for (let a = 0; a < this.byActor.length; a++) total += this.byActor[a]!
    return total
  }
}
