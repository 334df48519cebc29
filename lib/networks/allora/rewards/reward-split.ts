/** Rewards of the three classes, in the unit of the topic's reward. */
export interface RewardSplit {
  readonly inferers: number
  readonly forecasters: number
  readonly reputers: number
}

/** Entropies of inference, forecasting and reputation: F, G and H. */
export interface Entropies {
  readonly inferers: number
  readonly forecasters: number
  readonly reputers: number
}

/**
 * Splits a topic's reward: (1 - chi) gamma F, chi gamma G and H parts of F + G + H. With {@link normalizationFactor} as gamma the
 * three add up to the reward. Nothing is paid if all entropies are 0.
 */
export function rewardSplit(of: Entropies, reward: number, chi: number, gamma: number): RewardSplit {
  const total = of.inferers + of.forecasters + of.reputers
  const part = total > 0 ? reward / total : 0
  return { inferers: (1 - chi) * gamma * of.inferers * part, forecasters: chi * gamma * of.forecasters * part, reputers: of.reputers * part }
}
