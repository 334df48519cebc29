import { Digest } from '../../lib/core/digest'
import { streamOf, uniformAt } from '../../lib/core/random'
import type { Proposal } from '../../lib/governance/contract'
import { liquid } from '../../lib/governance/delegation/liquid'
import { createElectorate, type Electorate } from '../../lib/governance/electorate'
import { majorityQuota, powerIndices } from '../../lib/governance/metrics/power-indices'
import { rules } from '../../lib/governance/registry'
import { snapshotTerms } from '../../lib/governance/rules/snapshot/rule'
import { votingTypes } from '../../lib/governance/rules/snapshot/ballots'
import { median, timed } from './timing'

export interface GovernanceResult {
  readonly what: string
  /** Size of the input in words: voters, alternatives, players. */
  readonly size: string
  /** Milliseconds, median and fastest repetition. */
  readonly milliseconds: number
  readonly best: number
  readonly checksum: string
}

const voters = 100_000
const alternatives = 5
const repetitions = 15
const proposal: Proposal = { proposed: 1, requested: 1000, funds: 100_000 }

/** One decision by every rule on the same large electorate, delegation in one long chain and at random, and the power of 100 players. */
export function measureGovernance(): GovernanceResult[] {
  const electorate = drawnElectorate()
  const decisions = rules.map((rule) => measured(rule.id, `${voters} voters`, () => Object.values(rule.decide(proposal, electorate).tally)))
  const snapshot = rules.find((rule) => rule.id === 'snapshot')!
  const types = votingTypes.map((type) =>
    measured(`snapshot ${type}`, `${voters} voters, ${alternatives} choices`, () => Object.values(snapshot.decide(proposal, electorate, { ...snapshotTerms, type }).tally)))
  const chain = Int32Array.from({ length: voters }, (_, voter) => (voter + 1 < voters ? voter + 1 : -1))
  const last = Uint8Array.from({ length: voters }, (_, voter) => (voter + 1 < voters ? 0 : 1))
  const backwards = Int32Array.from(chain, (_, voter) => voter - 1)
  const first = Uint8Array.from(last).reverse()
  const ring = Int32Array.from(chain, (_, voter) => (voter + 1) % voters)
  const flow = (delegates: Int32Array, votes: Uint8Array) => () => liquid(electorate.holdings, delegates, votes).power
  const weights = Array.from({ length: 100 }, (_, player) => 1 + Math.floor(99 * uniformAt(streamOf(1, 'power'), player, 0)))
  return [
    ...decisions,
    ...types,
    measured('liquid delegation, one chain', `${voters} voters, ${voters - 1} hops`, flow(chain, last)),
    measured('liquid delegation, chain the other way', `${voters} voters, ${voters - 1} hops`, flow(backwards, first)),
    measured('liquid delegation, one circle', `${voters} voters`, () => [liquid(electorate.holdings, ring, new Uint8Array(voters)).cycles[0]!.length]),
    measured('liquid delegation, at random', `${voters} voters`, flow(electorate.delegates, electorate.takesPart)),
    measured('power indices, exact', `100 players, quota ${majorityQuota(weights)}`, () => powerIndices(weights, majorityQuota(weights)).shapleyShubik, 3),
  ]
}

function drawnElectorate(): Electorate {
  const stream = streamOf(1, 'governance')
  const draw = (what: number) => (_: unknown, voter: number) => uniformAt(stream, voter, what)
  const uniform = (what: number) => Float64Array.from({ length: voters }, draw(what))
  return createElectorate({
    holdings: uniform(0).map((u) => Math.floor(1000 / Math.sqrt(u))),
    delegates: Int32Array.from(uniform(1), (u) => Math.floor(u * voters)),
    takesPart: Uint8Array.from(uniform(2), (u) => (u < 0.5 ? 1 : 0)),
    utilities: Array.from({ length: alternatives }, (_, alternative) => uniform(3 + alternative)),
  })
}

function measured(what: string, size: string, run: () => ArrayLike<number>, times = repetitions): GovernanceResult {
  let result: ArrayLike<number> = []
  const once = () => { result = run() }
  timed(3, () => {}, once)
  const seconds = timed(times, () => {}, once)
  return { what, size, milliseconds: median(seconds) * 1000, best: Math.min(...seconds) * 1000, checksum: new Digest().add(Float64Array.from(result)).hex() }
}

export function linesOfGovernance(results: readonly GovernanceResult[]): string[] {
  return [
    '',
    `Governance: milliseconds of one decision, median (fastest) of ${repetitions}`,
    ...results.map(({ what, size, milliseconds, best, checksum }) =>
      `  ${what.padEnd(40)} ${size.padEnd(30)} ${milliseconds.toFixed(1).padStart(7)} (${best.toFixed(1)})  checksum ${checksum}`),
  ]
}
