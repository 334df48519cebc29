import fc from 'fast-check'
import type { Proposal } from '../../lib/governance/contract'
import { createElectorate, type Electorate } from '../../lib/governance/electorate'

/** A question of yes or no by what each voter gains: above 0 for, below against, 0 abstains, undefined stays away. */
export function question(holdings: readonly number[], gains: readonly (number | undefined)[], delegates?: readonly number[], supply?: number): Electorate {
  return createElectorate({
    holdings,
    utilities: [holdings.map(() => 0), gains.map((gain) => gain ?? 0)],
    takesPart: gains.map((gain) => gain !== undefined),
    ...(delegates && { delegates }),
    ...(supply !== undefined && { supply }),
  })
}

/** Asks for a hundredth of the funds. */
export const motion: Proposal = { proposed: 1, requested: 100, funds: 10_000 }

const voter = (size: number, alternatives: number) => fc.record({
  holding: fc.oneof({ arbitrary: fc.nat(1_000_000), weight: 4 }, { arbitrary: fc.constant(0), weight: 1 }),
  delegate: fc.integer({ min: -1, max: size - 1 }),
  isThere: fc.boolean(),
  utilities: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: alternatives, maxLength: alternatives }),
})

/** A few voters with any delegations, circles among them, two to four alternatives, many ties. */
export const electorates: fc.Arbitrary<Electorate> = fc.record({ size: fc.integer({ min: 1, max: 12 }), alternatives: fc.integer({ min: 2, max: 4 }), spare: fc.nat(1000) })
  .chain(({ size, alternatives, spare }) => fc.array(voter(size, alternatives), { minLength: size, maxLength: size }).map((voters) => createElectorate({
    holdings: voters.map(({ holding }) => holding),
    supply: voters.reduce((sum, { holding }) => sum + holding, spare),
    delegates: voters.map(({ delegate }) => delegate),
    takesPart: voters.map(({ isThere }) => isThere),
    utilities: Array.from({ length: alternatives }, (_, a) => voters.map(({ utilities }) => utilities[a]!)),
  })))

/** The same people in another order: voter k is the former voter `order[k]`. */
export function reordered({ holdings, supply, delegates, takesPart, utilities }: Electorate, order: readonly number[]): Electorate {
  const newIndex = new Int32Array(order.length)
  order.forEach((old, now) => { newIndex[old] = now })
  return createElectorate({
    supply,
    holdings: order.map((old) => holdings[old]!),
    delegates: order.map((old) => (delegates[old]! < 0 ? -1 : newIndex[delegates[old]!]!)),
    takesPart: order.map((old) => takesPart[old]!),
    utilities: utilities.map((of) => order.map((old) => of[old]!)),
  })
}
