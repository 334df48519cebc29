/** A topic's part of what is emitted for all topics. 0 if no topic has weight. */
export function topicReward(weight: number, sumWeights: number, topicsEmission: number): number {
  return sumWeights > 0 ? (weight / sumWeights) * topicsEmission : 0
}

/**
 * Rewards of the topics paid at one block: share of the weights × emission per block × length of its epoch. If that is more than the
 * treasury holds, the treasury is split by weight × epoch length.
 */
export function topicRewards(
  weights: ArrayLike<number>, epochLengths: ArrayLike<number>, sumWeights: number, emissionPerBlock: number, treasury: number,
): Float64Array {
  const rewards = Float64Array.from(weights, (weight, i) => topicReward(weight, sumWeights, emissionPerBlock * epochLengths[i]!))
  let total = 0
  for (const reward of rewards) total += reward
  if (total > treasury) for (let i = 0; i < rewards.length; i++) rewards[i] = (rewards[i]! / total) * Math.max(0, treasury)
  return rewards
}
