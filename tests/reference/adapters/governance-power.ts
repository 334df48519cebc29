import { sum } from '../../../lib/core/vector'
import { pivotEqual, pivotNearTie, pivotNormal, pivotWeighted, calculusOfVoting } from '../../../lib/governance/metrics/pivot'
import { majorityQuota, powerIndices } from '../../../lib/governance/metrics/power-indices'
import { UnknownKind, type Adapter } from '../adapter'
import { generated, sha256OfCommaJoined, type Generator } from '../generators'

interface WeightedVoters {
  readonly weights: readonly number[]
  readonly probFor: readonly number[]
  readonly probAgainst: readonly number[]
  readonly voter: number
}

function indices(weights: readonly number[], quota: number) {
  const all = powerIndices(weights, quota)
  return {
    ...all,
    shapleyShubikFractions: all.shapleyShubikFractions.map(([part, of]) => (of === 1n ? String(part) : `${part}/${of}`)),
    banzhafAbsoluteMax: Math.max(...all.banzhafAbsolute),
  }
}

export const governancePower = {
  powerIndices: ({ weights, quota }: { readonly weights: readonly number[]; readonly quota: number }) => indices(weights, quota),
  powerIndicesGenerated({ generator, quota }: { readonly generator: Generator; readonly quota: string | number }) {
    const weights = generated(generator)
    if (typeof quota === 'string' && quota !== 'floor(sum/2)+1') throw new UnknownKind(`unknown quota "${quota}"`)
    const needed = typeof quota === 'number' ? quota : majorityQuota(weights)
    return { sum: sum(weights), sha256OfCommaJoined: sha256OfCommaJoined(weights), quota: needed, ...indices(weights, needed) }
  },
  pivotProbabilityEqual({ otherVoters, probFor }: { readonly otherVoters: number; readonly probFor: number }) {
    const chance = pivotEqual(otherVoters, probFor)
    return { pivotForVoter: chance.ifFor, pivotAgainstVoter: chance.ifAgainst, sqrt2OverPiN: pivotNearTie(otherVoters) }
  },
  pivotProbabilityWeighted({ weights, probFor, probAgainst, voter }: WeightedVoters) {
    const without = (list: readonly number[]) => list.filter((_, i) => i !== voter)
    const others = { weights: without(weights), probFor: without(probFor), probAgainst: without(probAgainst) }
    const chance = pivotWeighted(weights[voter]!, others)
    return { pivotIfFor: chance.ifFor, pivotIfAgainst: chance.ifAgainst, normalApproxIfFor: pivotNormal(weights[voter]!, others) }
  },
  calculusOfVoting({ p, B, D, C }: { readonly p: number; readonly B: number; readonly D: number; readonly C: number }) {
    const { reward, votes } = calculusOfVoting(p, B, D, C)
    return { R: reward, votes }
  },
} satisfies Adapter
