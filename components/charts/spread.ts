interface Pile {
  /** Sum of the tops the members of the pile would like if the pile started at the first of them. */
  sum: number
  count: number
}

/**
 * Moves labels apart as little as possible: returns a place for each wanted place so that neighbours are at least
 * `gap` apart and all lie within [low, high]. Order is kept; equal wishes keep the order of the list. If there is
 * not room for all, they keep the gap from `low` on and run over the end.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
  const last = Math.max(low, high - gap * (wanted.length - 1))
  const startOf = (pile: Pile) => Math.min(last, Math.max(low, pile.sum / pile.count))
  const piles: Pile[] = []
  order.forEach((index, rank) => {
    // measured from where the label would be with rank 0, a pile is simply the mean of its members' wishes
    piles.push({ sum: wanted[index]! - gap * rank, count: 1 })
    while (piles.length > 1 && startOf(piles.at(-2)!) >= startOf(piles.at(-1)!)) {
      const upper = piles.pop()!
      const under = piles.pop()!
      piles.push({ sum: under.sum + upper.sum, count: under.count + upper.count })
    }
  })
  const starts = piles.flatMap((pile) => Array.from({ length: pile.count }, () => startOf(pile)))
  const places = new Array<number>(wanted.length)
  order.forEach((index, rank) => (places[index] = starts[rank]! + gap * rank))
  return places
}
