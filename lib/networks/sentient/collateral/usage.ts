/** How a fee for usage is divided; the three add up to 1. Not published: an assumption. */
export interface FeeSplit {
  readonly owner: number
  readonly contributors: number
  readonly protocol: number
}

export const assumedSplit: FeeSplit = { owner: 0.7, contributors: 0.2, protocol: 0.1 }

/** A split from weights from 0 up, in the same proportions; nothing to anybody but the owner if all weights are 0. */
export function feeSplit(weights: FeeSplit): FeeSplit {
  const all = weights.owner + weights.contributors + weights.protocol
  if (!(all > 0)) return { owner: 1, contributors: 0, protocol: 0 }
  return { owner: weights.owner / all, contributors: weights.contributors / all, protocol: weights.protocol / all }
}
