import { allora } from './allora'
import { bittensor } from './bittensor'
import type { AnyNetwork } from './contract'

/** The one list. Order is the order readers meet them. */
export const networks: readonly AnyNetwork[] = [bittensor, allora]

export function networkById(id: string): AnyNetwork | undefined {
  return networks.find((network) => network.id === id)
}
