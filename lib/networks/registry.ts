import type { AnyNetwork } from './contract'

/** The one list. Order is the order readers meet them. */
export const networks: readonly AnyNetwork[] = []

export function networkById(id: string): AnyNetwork | undefined {
  return networks.find((network) => network.id === id)
}
