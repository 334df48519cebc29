import { describe, expect, it } from 'vitest'
import { fraction, percent } from '../../../../lib/governance/fraction'
import { majorityTerms } from '../../../../lib/governance/majority'
import { boardQuota } from '../../../../lib/governance/rules/board/quota'
import { board } from '../../../../lib/governance/rules/board/rule'
import { delegatedMajority } from '../../../../lib/governance/rules/delegated-majority/rule'
import { futarchyPasses } from '../../../../lib/governance/rules/futarchy/outcome'
import { futarchy } from '../../../../lib/governance/rules/futarchy/rule'
import { boost } from '../../../../lib/governance/rules/holographic-consensus/boost'
import { endAfterChange, holographicResult } from '../../../../lib/governance/rules/holographic-consensus/outcome'
import { holographicConsensus, holographicTerms } from '../../../../lib/governance/rules/holographic-consensus/rule'
import { liquidMajority } from '../../../../lib/governance/rules/liquid-majority/rule'
import { molochPasses } from '../../../../lib/governance/rules/moloch/outcome'
import { mayRagequit, ragequit } from '../../../../lib/governance/rules/moloch/ragequit'
import { moloch, molochTerms } from '../../../../lib/governance/rules/moloch/rule'
import { bondOf, chanceUnchallenged, isLiveness, livenessCeilingSeconds, standing } from '../../../../lib/governance/rules/optimistic/challenge'
import { optimistic, optimisticTerms } from '../../../../lib/governance/rules/optimistic/rule'
import { escrowPower, longestLockSeconds } from '../../../../lib/governance/rules/vote-escrow/lock'
import { voteEscrow, voteEscrowTerms } from '../../../../lib/governance/rules/vote-escrow/rule'
import { motion, question } from '../../../support/electorates'

describe('a board', () => {
  it('of six needs four, and those who stay away count against', () => {
    expect([1, 2, 3, 6, 8].map(boardQuota)).toEqual([1, 2, 2, 4, 5])
    const vote = (gains: (number | undefined)[]) => board.decide(motion, question([1, 1, 1, 1, 1, 1], gains)).state
    expect([vote([1, 1, 1, 1, -1, -1]), vote([1, 1, 1, undefined, undefined, undefined])]).toEqual(['succeeded', 'defeated'])
  })
  it('does not look at holdings', () => {
    expect(board.decide(motion, question([0, 0, 1_000_000], [1, 1, -1])).state).toBe('succeeded')
  })
})

describe('a majority after delegation', () => {
  const chain = question([5, 4, 3, 7], [undefined, undefined, 1, -1], [1, 2, 2, 3])
  it('differs by whether what was received travels on', () => {
    expect(delegatedMajority.decide(motion, chain)).toMatchObject({ tally: { for: 7, against: 7 }, state: 'defeated' })
    expect(liquidMajority.decide(motion, chain)).toMatchObject({ tally: { for: 12, against: 7 }, state: 'succeeded' })
  })
  it('is strict or not at exactly two thirds, and takes exactly the quorum', () => {
    const electorate = question([2, 1], [1, -1], undefined, 30)
    const terms = { ...majorityTerms, approval: fraction(2, 3) }
    expect(delegatedMajority.decide(motion, electorate, terms).state).toBe('defeated')
    expect(delegatedMajority.decide(motion, electorate, { ...terms, isStrict: false, quorum: percent(10) }).state).toBe('succeeded')
    expect(delegatedMajority.decide(motion, electorate, { ...terms, isStrict: false, quorum: fraction(4, 30) }).reason).toBe('quorum')
  })
})

describe('vote escrow', () => {
  it('falls to nothing at the end of the lock, which lies on a full week', () => {
    const week = 604_800
    const locked = (at: number) => escrowPower(10n ** 21n, 10 * week + 5, at)
    expect(locked(9 * week)).toEqual({ lockEnd: 10 * week, slope: 7_927_447_995_941n, power: 7_927_447_995_941n * 604_800n })
    expect([locked(10 * week).power, locked(11 * week).power]).toEqual([0n, 0n])
  })
  it('gives no power to less than a unit per second of four years', () => {
    expect([escrowPower(longestLockSeconds - 1, 2e9, 0).slope, escrowPower(longestLockSeconds, 2e9, 0).slope]).toEqual([0n, 1n])
  })
  it('decides nothing without a lock', () => {
    expect(voteEscrow.decide(motion, question([100], [1]), { ...voteEscrowTerms, lockedDays: 0 })).toMatchObject({ state: 'defeated', cast: 0 })
    expect(voteEscrow.decide(motion, question([100], [1]), { ...voteEscrowTerms, lockedDays: 730 }).cast).toBe(50)
  })
})

describe('Moloch', () => {
  const vote = { yes: 1, no: 0, totalNow: 100, mostAtYesVote: 100 }
  it('needs no quorum, one vote more, and that not too many have left', () => {
    expect([molochPasses(vote, 3), molochPasses({ ...vote, no: 1 }, 3)]).toEqual([true, false])
    expect([molochPasses({ ...vote, totalNow: 34 }, 3), molochPasses({ ...vote, totalNow: 33 }, 3)]).toEqual([true, false])
    expect(molochPasses({ ...vote, totalNow: 1, mostAtYesVote: 3 }, 3)).toBe(true)
  })
  it('pays who leaves a fair share rounded down, and keeps the rest', () => {
    expect(ragequit(1000, 1, 3)).toEqual({ payout: 333n, remaining: 667n })
    expect([ragequit(0, 10, 100).payout, ragequit(5, 0, 0).payout]).toEqual([0n, 0n])
    expect(() => ragequit(5, 2, 1)).toThrow(RangeError)
    expect([mayRagequit(-1, 0), mayRagequit(3, 2), mayRagequit(3, 3)]).toEqual([true, false, true])
  })
  it('stops what too many members leave over', () => {
    const hostile = question([26, 25], [1, -1])
    expect(moloch.decide(motion, hostile, { ...molochTerms, dilutionBound: 1 }).reason).toBe('diluted')
    expect(moloch.decide(motion, hostile, { ...molochTerms, dilutionBound: 1, leaves: false }).reason).toBe('majority')
    expect(moloch.decide(motion, hostile).reason).toBe('majority')
  })
})

describe('holographic consensus', () => {
  const terms = { thresholdConstant: 2, limitExponent: 10 }
  it('boosts above the threshold, which doubles with each boosted proposal up to a limit', () => {
    expect([boost(800, 100, 3, terms).boosts, boost(801, 100, 3, terms).boosts]).toEqual([false, true])
    expect([boost(1, 1, 10, terms).threshold, boost(1, 1, 99, terms).threshold]).toEqual([1024, 1024])
    expect(boost(1, 0, 0, terms)).toMatchObject({ score: undefined, boosts: true })
  })
  const vote = { yes: 51, no: 0, totalReputation: 100, isBoosted: false, isOver: false }
  it('lets more than half of all reputation decide at any time, exactly half not', () => {
    expect(holographicResult(vote, 50)).toEqual({ winner: 'yes', how: 'bar' })
    expect(holographicResult({ ...vote, yes: 50 }, 50)).toBeUndefined()
    expect(holographicResult({ ...vote, yes: 3, no: 51 }, 50)).toEqual({ winner: 'no', how: 'bar' })
  })
  it('ends a boosted vote by relative majority and one in the queue as no; ties and silence are no', () => {
    const over = { ...vote, isOver: true, isBoosted: true }
    expect(holographicResult({ ...over, yes: 2, no: 1 }, 50)).toEqual({ winner: 'yes', how: 'boostedTimeout' })
    for (const votes of [0, 9]) expect(holographicResult({ ...over, yes: votes, no: votes }, 50)?.winner).toBe('no')
    expect(holographicResult({ ...over, isBoosted: false, yes: 50 }, 50)).toEqual({ winner: 'no', how: 'queueTimeout' })
  })
  it('waits when the leader changes at the last moment', () => {
    expect([endAfterChange(100, 80, 10), endAfterChange(100, 90, 10), endAfterChange(100, 95, 10)]).toEqual([100, 100, 105])
  })
  it('sells attention: a small majority carries only what was staked on', () => {
    const electorate = question([10, 90], [1, undefined])
    expect(holographicConsensus.decide(motion, electorate).state).toBe('succeeded')
    expect(holographicConsensus.decide(motion, electorate, { ...holographicTerms, stakeYes: 100 })).toMatchObject({ state: 'defeated', reason: 'queueTimeout' })
  })
})

describe('optimistic governance', () => {
  it('passes up to exactly the rejection, or below it when told so', () => {
    const electorate = question([4, 96], [-1, undefined])
    expect(optimistic.decide(motion, electorate).state).toBe('succeeded')
    expect(optimistic.decide(motion, electorate, { ...optimisticTerms, isStrict: false }).state).toBe('defeated')
    expect(optimistic.decide(motion, question([5, 95], [-1, 1])).reason).toBe('challenged')
  })
  it('takes a dispute before the end of liveness, with the larger bond', () => {
    const terms = { livenessSeconds: 7200, bond: 5, minimumBond: 9 }
    expect([standing(undefined, terms), standing(7199, terms), standing(7200, terms)]).toEqual(['passed', 'disputed', 'passed'])
    expect(bondOf(terms)).toBe(9)
    expect([isLiveness(0), isLiveness(1), isLiveness(livenessCeilingSeconds)]).toEqual([false, true, false])
  })
  it('is as safe as its watchers are awake, and unwatched where watching costs more than it saves', () => {
    expect([chanceUnchallenged(2, 0.5, 10, 1), chanceUnchallenged(2, 0.5, 1, 1), chanceUnchallenged(0, 1, 10, 1)]).toEqual([0.25, 1, 1])
  })
})

describe('futarchy', () => {
  it('wants more than the threshold, exactly it only if told so', () => {
    expect([futarchyPasses({ pass: 103, fail: 100 }, 300), futarchyPasses({ pass: 103, fail: 100 }, 300, false)]).toEqual([false, true])
    expect(futarchyPasses({ pass: 10n ** 30n + 1n, fail: 10n ** 30n }, 0)).toBe(true)
  })
  it('follows tokens, not heads', () => {
    expect(futarchy.decide(motion, question([1, 1, 1000], [-5, -5, 5])).state).toBe('succeeded')
    expect(futarchy.decide(motion, question([500, 500, 1000], [-5, -5, 5])).state).toBe('defeated')
  })
})
