import { combinedLoss, naiveLoss } from '../losses/layout'
import { logLoss } from '../play/log-loss'
import type { Topic } from '../play/state'

/** Mean logarithmic losses over the epochs in which the topic was served so far; 0 before the first. */
export class LossesSoFar {
  private served = 0
  private readonly sums = { network: 0, naive: 0, plainMean: 0 }
  private readonly inferers: Float64Array
  private readonly took: Uint32Array

  constructor(inferers: number) {
    this.inferers = new Float64Array(inferers)
    this.took = new Uint32Array(inferers)
  }

  add({ isServed, exactLosses, layout, who, plainMean, truth }: Topic): void {
    if (!isServed) return
    const { sums } = this
    this.served++
    sums.network += exactLosses[combinedLoss]!
    sums.naive += exactLosses[naiveLoss]!
    sums.plainMean += logLoss(plainMean, truth)
    for (let j = 0; j < who.n; j++) {
      this.inferers[who.inferers[j]!]! += exactLosses[layout.inferers + j]!
      this.took[who.inferers[j]!]!++
    }
  }

  of(contender: 'network' | 'naive' | 'plainMean'): number {
    return this.served > 0 ? this.sums[contender] / this.served : 0
  }

  /** Lowest mean of an inferer, over the epochs in which it took part. */
  get bestWorker(): number {
    let best = Infinity
    for (let j = 0; j < this.took.length; j++) if (this.took[j]! > 0) best = Math.min(best, this.inferers[j]! / this.took[j]!)
    return best < Infinity ? best : 0
  }
}
