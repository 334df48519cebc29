import { describe, expect, it } from 'vitest'
import { nextVotingStart, secondsPerDay } from '../../../../../lib/networks/near/house-of-stake/calendar'
import { activate, approve, cast, createProposal, defaultVotingRules as rules, reject, slash, updated, veto } from '../../../../../lib/networks/near/house-of-stake/proposal'
import { outcomeOf, quorumNeeded, regimes } from '../../../../../lib/networks/near/house-of-stake/quorum'
import { hsp003, lockingRate, lockingRewardAt, monthlyLockingBudget } from '../../../../../lib/networks/near/house-of-stake/rewards'
import { ratio } from '../../../../../lib/networks/near/ratio'
import { yoctoPerNear } from '../../../../../lib/networks/near/yocto'

const supply = 3_780_000n * yoctoPerNear
const share = (percent: bigint) => (supply * percent) / 100n
const monday = Date.UTC(2026, 6, 20) / 1000 - 3600 // 00:00 at UTC+1
const days = (n: number) => n * secondsPerDay

describe('quorum', () => {
  it('differs by a factor of a thousand between what holders adopted and what the contract starts with', () => {
    const needed = Object.fromEntries(regimes.map((regime) => [regime.id, quorumNeeded(regime, supply) / yoctoPerNear]))
    expect(needed).toEqual({ agora: 7_000_000n, hsp009: 1000n, contract: 1_323_000n })
  })

  it('of nothing is met by nobody, yet a vote without For and Against fails', () => {
    const nobody = { for: 0n, against: 0n, abstain: 0n }
    expect(outcomeOf(nobody, supply, { bps: 0, floor: 0n }, ratio(1, 2))).toEqual({ needed: 0n, isQuorumMet: true, isApproved: false, hasPassed: false })
    expect(outcomeOf(nobody, 0n, { bps: 3500, floor: 0n }, ratio(1, 2)).hasPassed).toBe(false)
    expect(outcomeOf({ ...nobody, abstain: supply }, supply, { bps: 3500, floor: 0n }, ratio(1, 2))).toMatchObject({ isQuorumMet: true, hasPassed: false })
  })

  it('is met with abstentions, and a tie passes by simple majority', () => {
    const votes = { for: 10n, against: 10n, abstain: 80n }
    expect(outcomeOf(votes, 100n, { bps: 10_000, floor: 0n }, ratio(1, 2)).hasPassed).toBe(true)
    expect(outcomeOf(votes, 100n, { bps: 10_000, floor: 0n }, ratio(2, 3)).hasPassed).toBe(false)
  })
})

describe('a classic proposal', () => {
  const open = () => approve(createProposal('classic', 0, rules), supply, 'simple', 100, rules)

  it('is voted on for a fortnight, waits another and then holds', () => {
    const voted = cast(open(), { for: share(36n) }, 200, rules)
    const end = 100 + days(14)
    expect(updated(voted, end - 1, rules).status).toBe('Voting')
    expect(updated(voted, end, rules).status).toBe('Timelock')
    expect(updated(voted, end + days(14), rules).status).toBe('Succeeded')
    expect(updated({ ...voted, hasActions: true }, end + days(14), rules).status).toBe('Executable')
  })

  it('can be vetoed until it holds and no longer', () => {
    const voted = cast(open(), { for: share(36n) }, 200, rules)
    expect(veto(voted, 100 + days(15), rules).status).toBe('Vetoed')
    expect(veto(voted, 100 + days(28), rules).status).toBe('Succeeded')
  })

  it('is defeated below the quorum, and votes that come too late do not count', () => {
    const late = cast(open(), { for: share(40n) }, 100 + days(14), rules)
    expect(late).toMatchObject({ status: 'Defeated', votes: { for: 0n } })
  })

  it('expires if reviewers do nothing for a week, and costs no bond', () => {
    const created = createProposal('classic', 0, rules)
    expect(approve(created, supply, 'simple', days(7), rules).status).toBe('Expired')
    expect(created.bond).toBe('none')
    expect(slash(created, 1, rules).status).toBe('Created')
  })

  it('queues when three are open already', () => {
    const queued = approve(createProposal('classic', 0, rules), supply, 'strong', 100, rules, 3)
    expect(queued.status).toBe('Queued')
    expect(activate(queued, 500)).toMatchObject({ status: 'Voting', votingStart: 500 })
  })
})

describe('a fast-track proposal', () => {
  const sandboxed = () => approve(createProposal('fastTrack', monday, rules), supply, 'simple', monday + 60, rules)

  it('leaves the sandbox with 30 per cent For, is voted on from Monday for five days and still needs the quorum', () => {
    const scheduled = cast(sandboxed(), { for: share(30n) }, monday + days(2), rules)
    expect(scheduled).toMatchObject({ status: 'Scheduled', votingStart: monday + days(7) })
    expect(updated(scheduled, monday + days(7), rules).status).toBe('Voting')
    expect(updated(scheduled, monday + days(12), rules).status).toBe('Defeated')
    expect(updated(cast(scheduled, { abstain: share(5n) }, monday + days(8), rules), monday + days(12), rules).status).toBe('Succeeded')
  })

  it('dies in the sandbox after a week', () => {
    expect(cast(sandboxed(), { for: share(29n) }, monday + days(2), rules).status).toBe('Sandbox')
    expect(updated(sandboxed(), monday + 60 + days(7), rules).status).toBe('Defeated')
  })

  it('gives its bond to the treasury when approved or slashed, and back when rejected or expired', () => {
    const created = createProposal('fastTrack', 0, rules)
    const bonds = [created, sandboxed(), slash(created, 1, rules), reject(created, 1, rules), updated(created, days(2), rules)]
    expect(bonds.map(({ bond }) => bond)).toEqual(['held', 'treasury', 'treasury', 'proposer', 'proposer'])
  })
})

describe('the calendar', () => {
  it('opens votes on Monday, 00:00 at UTC+1, never at the same moment', () => {
    expect(nextVotingStart(monday)).toBe(monday + days(7))
    expect(nextVotingStart(monday - 1)).toBe(monday)
    for (let hour = 0; hour < 400; hour++) expect(new Date((nextVotingStart(monday + hour * 3600) + 3600) * 1000).getUTCDay()).toBe(1)
  })
})

describe('rewards for locking', () => {
  it('follow the first tier up to ten million and the root from then on', () => {
    expect(monthlyLockingBudget(1e7, lockingRewardAt(1e7))).toBe(62_500)
    expect(Math.round(monthlyLockingBudget(3e7, lockingRewardAt(3e7)))).toBe(90_374)
    expect([lockingRate(0, hsp003.later), monthlyLockingBudget(0, hsp003.later)]).toEqual([0, 0])
  })
})
