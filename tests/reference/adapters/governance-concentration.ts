import {
  calibrateLognormalFromGini, calibrateLognormalFromTopShare, calibrateParetoFromGini, concentrationOf, lognormalConcentration,
  paretoConcentration,
} from '../../../lib/core/concentration'
import { lorenz, topShareLorenz } from '../../../lib/core/inequality'
import { ascending, sum } from '../../../lib/core/vector'
import type { Adapter } from '../adapter'
import { generated, sha256OfCommaJoined, type Generator } from '../generators'

interface Weights {
  readonly weights: readonly number[]
}

/** All measures under the names of the cases. Without any holdings a Nakamoto coefficient is undefined there and 0 in the library. */
function concentration({ weights }: Weights) {
  const all = concentrationOf(weights)
  return {
    gini: all.gini,
    hhi: all.herfindahl,
    effectiveN: all.effectiveNumber,
    theilT: all.theil,
    theilTNormalized: all.theilNormalized,
    mld: all.meanLogDeviation,
    entropyBits: all.entropyBits,
    hoover: all.hoover,
    nakamotoGt50: all.nakamoto.half,
    nakamotoGe50: all.nakamoto.atLeastHalf,
    nakamotoGt33: all.nakamoto.third,
    nakamotoGt67: all.nakamoto.twoThirds,
  }
}

function shareOfLargest(weights: readonly number[], count: number): number {
  return sum(ascending(weights).slice(-count)) / sum(weights)
}

function concentrationGenerated({ generator }: { readonly generator: Generator }) {
  const weights = generated(generator)
  return {
    ...concentration({ weights }),
    sum: sum(weights),
    first5: weights.slice(0, 5),
    max: Math.max(...weights),
    sha256OfCommaJoined: sha256OfCommaJoined(weights),
    top1: shareOfLargest(weights, 1),
    top10: shareOfLargest(weights, 10),
    topShare1pct: topShareLorenz(weights, 0.01),
    topShare10pct: topShareLorenz(weights, 0.1),
  }
}

export const governanceConcentration = {
  concentration,
  concentrationGenerated,
  lorenz: ({ weights }: Weights) => ({ points: Array.from(lorenz(weights), (share, k) => [k / weights.length, share]) }),
  topShare: ({ weights, q }: Weights & { readonly q: number }) => ({ share: topShareLorenz(weights, q) }),
  lognormalConcentration({ sigma }: { readonly sigma: number }) {
    const law = lognormalConcentration(sigma)
    return {
      gini: law.gini,
      fractionHolding50: law.fractionHoldingHalf,
      topShare1pct: law.topShare(0.01),
      topShare10pct: law.topShare(0.1),
      theilT: law.theil,
    }
  },
  paretoConcentration({ alpha }: { readonly alpha: number }) {
    const law = paretoConcentration(alpha)
    return { gini: law.gini, topShare1pct: law.topShare(0.01), topShare10pct: law.topShare(0.1), fractionHolding50: law.fractionHoldingHalf }
  },
  calibrateLognormalFromGini({ gini }: { readonly gini: number }) {
    const sigma = calibrateLognormalFromGini(gini)
    return { sigma, fractionHolding50: lognormalConcentration(sigma).fractionHoldingHalf, paretoAlphaSameGini: calibrateParetoFromGini(gini) }
  },
  calibrateLognormalFromTopShare({ q, share }: { readonly q: number; readonly share: number }) {
    const sigma = calibrateLognormalFromTopShare(q, share)
    const law = lognormalConcentration(sigma)
    return { sigma, gini: law.gini, fractionHolding50: law.fractionHoldingHalf }
  },
} satisfies Adapter
