import { defaultsOf } from '../../../../../lib/core/param'
import { fork, streamOf } from '../../../../../lib/core/random'
import { createLedger, type Ledger } from '../../../../../lib/economy/contributor-ledger'
import { groups, type Group } from '../../../../../lib/networks/bittensor/behaviour/groups'
import { Subnet } from '../../../../../lib/networks/bittensor/behaviour/subnet'
import { metrics, type MetricId } from '../../../../../lib/networks/bittensor/metrics'
import { params, type SubnetValues } from '../../../../../lib/networks/bittensor/params'

/** Everybody judges for themselves and nobody has miners of their own. */
export const quiet: SubnetValues = { ...defaultsOf(params), scoutStake: 0, copierStake: 0, cabalStake: 0, incubatorStake: 0, newcomerQuality: 0 }
/** The same without error, change and replacement. */
export const still: SubnetValues = { ...quiet, noise: 0, drift: 0, turnover: 0 }

export const stream = fork(streamOf(1, 'bittensor'), 0)

export interface Played {
  readonly subnet: Subnet
  readonly ledger: Ledger
  /** What the last epoch was like. */
  of(metric: MetricId, group: Group): number
}

export function played(values: SubnetValues, epochs: number): Played {
  const subnet = new Subnet(values, stream)
  const ledger = createLedger(subnet.size)
  const row = new Float64Array(metrics.length * groups.length)
  for (let epoch = 0; epoch < epochs; epoch++) {
    ledger.beginEpoch()
    subnet.epoch(ledger)
    subnet.observe(ledger, row)
  }
  return { subnet, ledger, of: (metric, group) => row[metrics.findIndex(({ id }) => id === metric) * groups.length + groups.indexOf(group)]! }
}
