/**
 * Rules of the chain that this folder can follow: `legacy` is the form of the white paper (up to v0.8), `v016` what mainnet ran
 * after release 0.16. Only the regret scale, the weight and the window of scores differ; every other step is shared.
 */
export type EditionId = 'legacy' | 'v016'

export const editionIds: readonly EditionId[] = ['legacy', 'v016']
