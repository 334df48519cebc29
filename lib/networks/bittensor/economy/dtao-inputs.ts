import { pow } from '../../../core/math'
import type { Vector } from '../../../core/vector'
import { rootProportion } from './root-proportion'
import type { ShareInputs } from './share-editions'
import { alphaIssuance, type SubnetState } from './subnet-state'
import type { StepTerms } from './subnet-step'
import { flowEmaWeight } from './tao-flow'

/** Everything that any rule may read. */
export interface DtaoInputs extends Required<ShareInputs> {
  readonly enabled: Uint8Array
}

export function createInputs(size: number): DtaoInputs {
  const column = (): Vector => new Float64Array(size)
  return {
    size, priceEma: column(), minerBurned: column(), rootProportion: column(), userFlow: column(), protocolFlow: column(),
    enabled: new Uint8Array(size),
  }
}

/** Brings the averages of flows up to date and copies what the rules read into columns. */
export function readInputs(subnets: readonly SubnetState[], { rootTao, taoWeight }: StepTerms, blocks: number, inputs: DtaoInputs): void {
  const kept = pow(1 - flowEmaWeight, blocks)
  for (let i = 0; i < subnets.length; i++) {
    const subnet = subnets[i]!
    followFlows(subnet, kept, blocks)
    inputs.priceEma[i] = subnet.priceEma
    inputs.minerBurned[i] = subnet.behaviour.hasIncentive ? subnet.behaviour.minerBurned : 0
    inputs.rootProportion[i] = rootProportion(rootTao, taoWeight, alphaIssuance(subnet))
    inputs.userFlow[i] = subnet.flows.userEma
    inputs.protocolFlow[i] = subnet.flows.protocolEma
    inputs.enabled[i] = subnet.isEnabled ? 1 : 0
  }
}

function followFlows({ flows }: SubnetState, kept: number, blocks: number): void {
  flows.userEma = kept * flows.userEma + (1 - kept) * (flows.user / blocks)
  flows.protocolEma = kept * flows.protocolEma + (1 - kept) * (flows.protocol / blocks)
  flows.user = flows.protocol = 0
}
