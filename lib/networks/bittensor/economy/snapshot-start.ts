import type { EmissionSnapshot } from './live-snapshot'
import { raoPerTao } from './rao'
import { alphaIssuanceOf, liveRootTao, liveTaoWeight } from './root-proportion'
import { quietBehaviour, type SubnetBehaviour, type SubnetStart } from './subnet-state'

/**
 * Share of a subnet's alpha that lies in its pool. Assumed to be the same for all and set so that all pools together hold the
 * 2.03 million TAO that they held in August 2026. Gives 8,200 TAO for the median pool (observed in October: 6,700), 35,000 for
 * the 90th percentile (33,000), 171,000 for the largest (202,000), but three times too much for the smallest tenth.
 */
export const pooledShare = 0.3555

/** Every subnet is taken to be as old as if it had started when prices came in. */
const firstBlock = 4_920_351

/**
 * The snapshot's subnets as the start of an economy. Issuance of alpha follows from the root proportion (the typical one where it
 * was not recorded), reserves from issuance, price and {@link pooledShare}; prices start at their averages. Burning is as recorded.
 */
export function startOf(snapshot: EmissionSnapshot, behaviour: SubnetBehaviour = quietBehaviour): SubnetStart[] {
  return Array.from(snapshot.netuid, (netuid, i) => {
    const issued = alphaIssuanceOf(snapshot.rootProportion[i]!, liveRootTao, liveTaoWeight)
    const pooled = pooledShare * issued
    return {
      netuid,
      poolTao: Math.floor(pooled * snapshot.priceEma[i]! * raoPerTao),
      poolAlpha: Math.floor(pooled * raoPerTao),
      outstanding: Math.floor((issued - pooled) * raoPerTao),
      priceEma: snapshot.priceEma[i]!,
      age: snapshot.block - firstBlock,
      isEnabled: snapshot.enabled[i] === 1,
      behaviour: { ...behaviour, minerBurned: snapshot.minerBurned[i]! },
    }
  })
}
