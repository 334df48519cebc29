import { gini, nakamoto } from '../../../lib/core/inequality'
import { sum } from '../../../lib/core/vector'
import { liquid } from '../../../lib/governance/delegation/liquid'
import { singleHop } from '../../../lib/governance/delegation/single-hop'
import type { Adapter } from '../adapter'
import { drawsOf } from '../generators'

interface DelegationInput {
  readonly weights: readonly number[]
  readonly delegate: readonly (number | null)[]
  readonly votes: readonly (string | null)[]
}

const indexed = (delegate: DelegationInput['delegate']) => delegate.map((of) => of ?? -1)

/** Power by what its holder votes, an option for everybody who votes at all. */
function tallyOf(power: ArrayLike<number>, votes: DelegationInput['votes']) {
  const tally: Record<string, number> = {}
  votes.forEach((vote, voter) => { if (vote !== null) tally[vote] = (tally[vote] ?? 0) + power[voter]! })
  return tally
}

function liquidly({ weights, delegate, votes }: DelegationInput) {
  return liquid(weights, indexed(delegate), votes.map((vote) => (vote === null ? 0 : 1)))
}

/** The recipe of `delegationGenerated`. */
function electorate(n: number, seed: number): DelegationInput {
  const next = drawsOf(seed)
  const weights: number[] = [], delegate: (number | null)[] = [], votes: (string | null)[] = []
  for (let i = 0; i < n; i++) {
    weights.push(1 + Math.floor(100 * next()))
    const x = next()
    const to = Math.floor(n * next())
    const y = next()
    delegate.push(x < 0.6 ? to : null)
    votes.push(y >= 0.25 ? null : y < 0.14 ? 'for' : y < 0.23 ? 'against' : 'abstain')
  }
  return { weights, delegate, votes }
}

export const governanceDelegation = {
  delegationLiquid(input: DelegationInput) {
    const { power, lost, cycles, hops } = liquidly(input)
    return { power, tally: tallyOf(power, input.votes), lost, cycles, hops: Array.from(hops, (steps) => (steps < 0 ? null : steps)) }
  },
  delegationSingleHop({ weights, delegate, votes }: DelegationInput) {
    const { power, undelegated } = singleHop(weights, indexed(delegate))
    return { power, tally: tallyOf(power, votes), undelegated }
  },
  delegationGenerated({ generator: { n, seed } }: { readonly generator: { readonly n: number; readonly seed: number } }) {
    const input = electorate(n, seed)
    const flow = liquidly(input)
    const hop = singleHop(input.weights, indexed(input.delegate))
    return {
      totalWeight: sum(input.weights), liquidTally: tallyOf(flow.power, input.votes), liquidLost: flow.lost,
      cycleCount: flow.cycles.length, cycleMembers: flow.cycles.flat().length, maxHops: flow.hops.reduce((most, steps) => Math.max(most, steps), 0),
      oneHopTally: tallyOf(hop.power, input.votes), oneHopUndelegated: hop.undelegated,
      giniLiquidPower: gini(flow.power), nakamotoLiquid: nakamoto(flow.power, 0.5),
    }
  },
} satisfies Adapter
