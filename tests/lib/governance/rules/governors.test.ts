import { describe, expect, it } from 'vitest'
import { basisPoints, percent } from '../../../../lib/governance/fraction'
import { bravoState } from '../../../../lib/governance/rules/bravo/outcome'
import { bravo } from '../../../../lib/governance/rules/bravo/rule'
import { houseOfStakeResult } from '../../../../lib/governance/rules/house-of-stake/outcome'
import { houseOfStake, houseOfStakeTerms } from '../../../../lib/governance/rules/house-of-stake/rule'
import { fractionalCount } from '../../../../lib/governance/rules/token-governor/fractional'
import { timedVoting } from '../../../../lib/governance/rules/token-governor/late-quorum'
import { governorResult } from '../../../../lib/governance/rules/token-governor/outcome'
import { overridableCount } from '../../../../lib/governance/rules/token-governor/override'
import { tokenGovernor, tokenGovernorTerms } from '../../../../lib/governance/rules/token-governor/rule'
import { mayExecute, stateAfterSuccess } from '../../../../lib/governance/rules/token-governor/timelock'
import { motion, question } from '../../../support/electorates'

const counting = { quorum: percent(4), quorumCounts: ['for', 'abstain'] } as const
const tally = (yes: bigint, no: bigint, neither = 0n) => ({ for: yes, against: no, abstain: neither })

describe('a token governor', () => {
  it('defeats a tie, and nothing against nothing even without a quorum', () => {
    expect(governorResult(tally(100n, 100n), 1000n, counting, true)).toMatchObject({ quorumReached: true, state: 'defeated' })
    expect(governorResult(tally(0n, 0n), 1000n, { ...counting, quorum: percent(0) }, true)).toMatchObject({ quorumReached: true, state: 'defeated' })
  })
  it('takes a quorum that is met exactly, and lets abstentions fill it', () => {
    expect(governorResult(tally(40n, 0n), 1000n, counting, true).state).toBe('succeeded')
    expect(governorResult(tally(39n, 0n), 1000n, counting, true).state).toBe('defeated')
    expect(governorResult(tally(1n, 0n, 39n), 1000n, counting, true).state).toBe('succeeded')
  })
  it('counts what it is told to count', () => {
    expect(governorResult(tally(1n, 0n, 39n), 1000n, { ...counting, quorumCounts: ['for'] }, true).state).toBe('defeated')
    expect(governorResult(tally(21n, 20n), 1000n, { ...counting, quorumCounts: ['for', 'against'] }, true).state).toBe('succeeded')
  })
  it('ends at once with a super quorum that leads, and only then', () => {
    const terms = { ...counting, superQuorum: percent(40) }
    expect(governorResult(tally(400n, 399n), 1000n, terms, false).state).toBe('succeeded')
    expect(governorResult(tally(400n, 400n), 1000n, terms, false).state).toBe('active')
    expect(governorResult(tally(399n, 0n), 1000n, terms, false).state).toBe('active')
  })
  it('says which test a decision fell by', () => {
    const decide = (gains: (number | undefined)[], terms = tokenGovernorTerms) => tokenGovernor.decide(motion, question([30, 30, 30], gains, undefined, 1000), terms).reason
    expect([decide([1, undefined, undefined]), decide([1, -1, 0]), decide([1, 1, -1])]).toEqual(['quorum', 'noMajority', 'majority'])
    expect(decide([1, 1, 1], { ...tokenGovernorTerms, superQuorum: percent(9) })).toBe('superQuorum')
  })
  it('leaves undelegated tokens idle though they count in the supply', () => {
    expect(tokenGovernor.decide(motion, question([900, 100], [1, -1], [-1, 1]))).toMatchObject({ state: 'defeated', tally: { for: 0, against: 100 } })
  })

  const late = { snapshot: 4, votingPeriod: 16, extension: 8, quorum: 1n }
  it('extends the vote once, when the quorum comes late, and refuses votes outside', () => {
    const voting = timedVoting([
      { at: 4, option: 'for', power: 1n }, { at: 20, option: 'for', power: 7n }, { at: 27, option: 'for', power: 1n }, { at: 28, option: 'against', power: 10n },
      { at: 29, option: 'for', power: 99n },
    ], late)
    expect(voting).toMatchObject({ deadline: 28, isExtended: true, accepted: [false, true, true, true, false], tally: tally(8n, 10n) })
    expect([4, 5, 28, 29].map((tick) => voting.stateAt(tick))).toEqual(['pending', 'active', 'active', 'defeated'])
  })

  it('lets one voter divide its weight, but not twice', () => {
    const parts = { against: 0n, for: 5n, abstain: 1n }
    expect(fractionalCount(7n, [{ kind: 'split', parts }, { kind: 'split', parts }])).toEqual({ tally: tally(5n, 0n, 1n), used: 6n, fault: 'exceedsRemaining' })
    expect(fractionalCount(7n, [{ kind: 'nominal', option: 'for' }, { kind: 'nominal', option: 'for' }])).toMatchObject({ used: 7n, fault: 'alreadyCast' })
    expect(fractionalCount(0n, [{ kind: 'nominal', option: 'for' }]).fault).toBe('alreadyCast')
  })

  it('takes an overridden balance from the delegate whoever votes first, and no second ballot', () => {
    const vote = { kind: 'vote', voter: 1, option: 'for' } as const
    const override = { kind: 'override', voter: 0, option: 'against' } as const
    for (const steps of [[vote, override], [override, vote]]) expect(overridableCount([10n, 7n], [1, 1], steps).tally).toEqual(tally(7n, 10n))
    expect(overridableCount([10n, 7n], [1, 1], [vote, vote, override, override])).toEqual({ tally: tally(7n, 10n), accepted: [true, false, true, false] })
  })

  it('waits in the timelock, expires after the grace period and can be cancelled', () => {
    const terms = { delay: 2, grace: 14 }
    const at = (now: number, more = {}) => stateAfterSuccess({ queuedAt: 10, ...more }, terms, now)
    expect([at(9), at(10), at(26), at(27)]).toEqual(['succeeded', 'queued', 'queued', 'expired'])
    expect([at(30, { executedAt: 13 }), at(13, { canceledAt: 12 })]).toEqual(['executed', 'canceled'])
    expect([11, 12, 26, 27].map((now) => mayExecute({ queuedAt: 10 }, terms, now))).toEqual([false, true, true, false])
    expect(mayExecute({ queuedAt: 10, canceledAt: 11 }, terms, 12)).toBe(false)
  })
})

describe('Bravo', () => {
  it('needs the quorum in favour, and more than against', () => {
    expect([bravoState({ for: 400n, against: 399n }, 400n), bravoState({ for: 400n, against: 400n }, 400n), bravoState({ for: 399n, against: 0n }, 400n)])
      .toEqual(['succeeded', 'defeated', 'defeated'])
  })
  it('ignores abstentions where a governor counts them', () => {
    const electorate = question([39, 1, 960], [0, 1, undefined])
    expect([bravo.decide(motion, electorate).reason, tokenGovernor.decide(motion, electorate).reason]).toEqual(['quorum', 'majority'])
  })
})

describe('House of Stake', () => {
  const terms = { quorum: basisPoints(3500), quorumFloor: 0n, approval: basisPoints(5000), isStrict: false }
  it('lets a tie pass as the contract does, and not as the written procedure says', () => {
    expect(houseOfStakeResult(tally(175n, 175n), 1000n, terms).state).toBe('succeeded')
    expect(houseOfStakeResult(tally(175n, 175n), 1000n, { ...terms, isStrict: true }).state).toBe('defeated')
  })
  it('counts votes against towards the quorum, and approves nothing by abstentions alone', () => {
    expect(houseOfStakeResult(tally(0n, 350n), 1000n, terms)).toMatchObject({ quorumMet: true, state: 'defeated' })
    expect(houseOfStakeResult(tally(0n, 0n, 350n), 1000n, terms)).toMatchObject({ quorumMet: true, approvalMet: false })
  })
  it('never asks for less than the floor', () => {
    expect(houseOfStakeResult(tally(399n, 0n), 1000n, { ...terms, quorumFloor: 400n })).toMatchObject({ quorumRequired: 400n, quorumMet: false })
    expect(houseOfStake.decide(motion, question([10], [1]), { ...houseOfStakeTerms, quorumFloor: 11n }).reason).toBe('quorum')
  })
})
