import { describe, expect, it } from 'vitest'
import { fraction } from '../../../../lib/governance/fraction'
import { cosmosDefaults, cosmosResult } from '../../../../lib/governance/rules/cosmos/decision'
import { cosmos, cosmosTerms } from '../../../../lib/governance/rules/cosmos/rule'
import { cosmosCount, cosmosUnit } from '../../../../lib/governance/rules/cosmos/tally'
import { motion, question } from '../../../support/electorates'

const votes = (yes: bigint, no = 0n, veto = 0n, abstain = 0n) => ({ yes, no, veto, abstain })
const reason = (of: ReturnType<typeof votes>, bonded = 1000n, terms = cosmosDefaults) => cosmosResult(of, bonded, terms).reason

describe('the tests of a tally, in their order', () => {
  it('begin with whether anything is bonded', () => {
    expect(reason(votes(0n), 0n)).toBe('nothingBonded')
  })
  it('take exactly the quorum', () => {
    expect([reason(votes(334n)), reason(votes(333n))]).toEqual(['passed', 'quorum'])
  })
  it('fail what everybody abstained from, before anything is divided', () => {
    expect(reason(votes(0n, 0n, 0n, 1000n))).toBe('abstained')
  })
  it('veto above their share of all votes, abstentions included, and not at it', () => {
    expect([reason(votes(666n, 0n, 334n)), reason(votes(665n, 0n, 335n)), reason(votes(100n, 0n, 334n, 566n))]).toEqual(['passed', 'veto', 'threshold'])
  })
  it('fail exactly one half and exactly two thirds, whatever the decimals of a computer say', () => {
    expect([reason(votes(500n, 500n)), reason(votes(501n, 499n))]).toEqual(['threshold', 'passed'])
    const twoThirds = { ...cosmosDefaults, threshold: fraction(2, 3) }
    expect([reason(votes(600n, 300n), 900n, twoThirds), reason(votes(601n, 299n), 900n, twoThirds)]).toEqual(['threshold', 'passed'])
  })
  it('burn the deposit without a quorum and after a veto', () => {
    expect([votes(333n), votes(665n, 0n, 335n), votes(500n, 500n)].map((of) => cosmosResult(of, 1000n, cosmosDefaults).burnsDeposit)).toEqual([true, true, false])
  })
})

describe('counting', () => {
  const bonds = [{ delegator: 'v', validator: 'v', amount: 1 }, { delegator: 'a', validator: 'v', amount: 2 }, { delegator: 'b', validator: 'v', amount: 4 }]
  const one = fraction(1, 1)
  const inTokens = (of: bigint) => Number(of) / Number(cosmosUnit)
  it('lets a validator speak for those who do not, unless nobody inherits', () => {
    const ballots = [{ voter: 'v', options: { no: one } }, { voter: 'a', options: { yes: one } }]
    const inherited = cosmosCount(['v'], bonds, ballots, true)
    expect([inherited.tally.yes, inherited.tally.no, inherited.bonded].map(inTokens)).toEqual([2, 5, 7])
    expect(inTokens(cosmosCount(['v'], bonds, ballots, false).tally.no)).toBe(1)
  })
  it('counts only the last of several ballots, and each token once', () => {
    const { tally } = cosmosCount(['v'], bonds, [{ voter: 'a', options: { yes: one } }, { voter: 'a', options: { veto: one } }], true)
    expect([tally.yes, tally.veto].map(inTokens)).toEqual([0, 2])
  })
  it('divides a ballot over options', () => {
    const { tally } = cosmosCount(['v'], bonds, [{ voter: 'b', options: { yes: fraction(3, 4), abstain: fraction(1, 4) } }], true)
    expect([tally.yes, tally.abstain].map(inTokens)).toEqual([3, 1])
  })
  it('knows nothing of bonds with those who are no validators', () => {
    expect(cosmosCount(['w'], bonds, [{ voter: 'b', options: { yes: one } }], true)).toEqual({ tally: votes(0n), bonded: 0n })
  })
})

describe('the rule', () => {
  it('inherits and vetoes over an electorate', () => {
    const electorate = question([10, 30, 60], [5, undefined, -9], [0, 0, 2])
    expect(cosmos.decide(motion, electorate, { ...cosmosTerms, vetoBeyond: 8 })).toMatchObject({ reason: 'veto', tally: { yes: 40, no: 0, veto: 60 } })
    expect(cosmos.decide(motion, electorate).reason).toBe('threshold')
    expect(cosmos.decide(motion, electorate, { ...cosmosTerms, inherits: false }).tally).toMatchObject({ yes: 10 })
  })
})
