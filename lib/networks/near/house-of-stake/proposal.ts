import type { Ratio } from '../ratio'
import { yoctoPerMilliNear, yoctoPerNear } from '../yocto'
import { nextVotingStart, secondsPerDay } from './calendar'
import { outcomeOf, type Quorum, type Votes } from './quorum'

export type Flow = 'classic' | 'fastTrack'
export type Status =
  | 'Created' | 'Queued' | 'Sandbox' | 'Scheduled' | 'Voting' | 'Timelock' | 'Executable'
  | 'Succeeded' | 'Defeated' | 'Expired' | 'Rejected' | 'Slashed' | 'Vetoed'

export interface VotingRules {
  readonly quorum: Quorum
  readonly simpleMajority: Ratio
  readonly strongMajority: Ratio
  /** For votes, in basis points of supply, that promote a fast-track proposal from sandbox to vote. */
  readonly sandboxBps: number
  /** Durations in seconds. */
  readonly sandbox: number
  readonly voting: Readonly<Record<Flow, number>>
  readonly timelock: number
  /** How long a proposal may wait for its reviewers. */
  readonly expiration: Readonly<Record<Flow, number>>
  /** In yocto. The bond is for fast track only. */
  readonly bond: bigint
  readonly baseFee: bigint
  readonly voteStorageFee: bigint
  readonly mostActive: number
}

/** Defaults of the contract of 2026-07. */
export const defaultVotingRules: VotingRules = {
  quorum: { bps: 3500, floor: 1000n * yoctoPerNear },
  simpleMajority: { numerator: 5000n, denominator: 10_000n }, strongMajority: { numerator: 6667n, denominator: 10_000n },
  sandboxBps: 3000, sandbox: 7 * secondsPerDay, voting: { classic: 14 * secondsPerDay, fastTrack: 5 * secondsPerDay }, timelock: 14 * secondsPerDay,
  expiration: { classic: 7 * secondsPerDay, fastTrack: 2 * secondsPerDay },
  bond: 100n * yoctoPerNear, baseFee: yoctoPerNear, voteStorageFee: 10n * yoctoPerMilliNear, mostActive: 3,
}

/** A proposal at one moment; times in seconds since 1970. */
export interface Proposal {
  readonly flow: Flow
  readonly status: Status
  readonly created: number
  /** veNEAR in existence when it was approved, in yocto; 0 before. */
  readonly supply: bigint
  readonly majority: Ratio
  readonly votes: Votes
  readonly sandboxStart?: number
  readonly votingStart?: number
  /** Whether passing makes the chain do something. */
  readonly hasActions: boolean
  /** Who has the bond: the contract holds it until reviewers decide. `none` for classic proposals. */
  readonly bond: 'none' | 'held' | 'treasury' | 'proposer'
}

const noVotes: Votes = { for: 0n, against: 0n, abstain: 0n }

export function createProposal(flow: Flow, now: number, rules: VotingRules, hasActions = false): Proposal {
  const bond = flow === 'fastTrack' && rules.bond > 0n ? 'held' : 'none'
  return { flow, status: 'Created', created: now, supply: 0n, majority: rules.simpleMajority, votes: noVotes, hasActions, bond }
}

/** Reviewers let it through: the snapshot is taken, a bond goes to the treasury, and it starts at once or waits for one of the few places. */
export function approve(proposal: Proposal, supply: bigint, kind: 'simple' | 'strong', now: number, rules: VotingRules, active = 0): Proposal {
  const current = updated(proposal, now, rules)
  if (current.status !== 'Created') return current
  const majority = kind === 'simple' ? rules.simpleMajority : rules.strongMajority
  const queued: Proposal = { ...current, status: 'Queued', supply, majority, bond: bondAfter(current, 'treasury') }
  return active < rules.mostActive ? activate(queued, now) : queued
}

/** A queued proposal gets a place. */
export function activate(proposal: Proposal, now: number): Proposal {
  if (proposal.status !== 'Queued') return proposal
  return proposal.flow === 'classic' ? { ...proposal, status: 'Voting', votingStart: now } : { ...proposal, status: 'Sandbox', sandboxStart: now }
}

/** Reviewers turn it down; the bond can be claimed back. */
export function reject(proposal: Proposal, now: number, rules: VotingRules): Proposal {
  const current = updated(proposal, now, rules)
  return current.status === 'Created' ? { ...current, status: 'Rejected', bond: bondAfter(current, 'proposer') } : current
}

/** Reviewers call a fast-track proposal abuse; the bond is lost. */
export function slash(proposal: Proposal, now: number, rules: VotingRules): Proposal {
  const current = updated(proposal, now, rules)
  const canBe = current.status === 'Created' && current.flow === 'fastTrack'
  return canBe ? { ...current, status: 'Slashed', bond: bondAfter(current, 'treasury') } : current
}

/** The council stops it while it is voted on, about to be, or waiting to take effect. */
export function veto(proposal: Proposal, now: number, rules: VotingRules): Proposal {
  const current = updated(proposal, now, rules)
  const canBe = current.status === 'Voting' || current.status === 'Scheduled' || current.status === 'Timelock'
  return canBe ? { ...current, status: 'Vetoed' } : current
}

/** Adds votes. They count in the sandbox too, and enough For there schedules the vote. Not open for votes: nothing changes. */
export function cast(proposal: Proposal, votes: Partial<Votes>, now: number, rules: VotingRules): Proposal {
  const current = updated(proposal, now, rules)
  if (current.status !== 'Sandbox' && current.status !== 'Scheduled' && current.status !== 'Voting') return current
  const together = {
    for: current.votes.for + (votes.for ?? 0n), against: current.votes.against + (votes.against ?? 0n),
    abstain: current.votes.abstain + (votes.abstain ?? 0n),
  }
  const after: Proposal = { ...current, votes: together }
  const isPromoted = current.status === 'Sandbox' && isSandboxPassed(together, current.supply, rules.sandboxBps)
  return isPromoted ? { ...after, status: 'Scheduled', votingStart: nextVotingStart(now) } : after
}

export function isSandboxPassed(votes: Votes, supply: bigint, sandboxBps: number): boolean {
  return votes.for >= (supply * BigInt(sandboxBps)) / 10_000n
}

/** The proposal as time alone has left it. As the voting contract, `update`. */
export function updated(proposal: Proposal, now: number, rules: VotingRules): Proposal {
  const { status, flow } = proposal
  if (status === 'Created') {
    const isLate = rules.expiration[flow] > 0 && now >= proposal.created + rules.expiration[flow]
    return isLate ? { ...proposal, status: 'Expired', bond: bondAfter(proposal, 'proposer') } : proposal
  }
  if (status === 'Sandbox') return now >= proposal.sandboxStart! + rules.sandbox ? { ...proposal, status: 'Defeated' } : proposal
  if (status !== 'Scheduled' && status !== 'Voting' && status !== 'Timelock') return proposal
  const end = proposal.votingStart! + rules.voting[flow]
  if (now >= end) return { ...proposal, status: statusAfterVote(proposal, end, now, rules) }
  return now >= proposal.votingStart! ? { ...proposal, status: 'Voting' } : proposal
}

function statusAfterVote({ flow, votes, supply, majority, hasActions }: Proposal, end: number, now: number, rules: VotingRules): Status {
  if (!outcomeOf(votes, supply, rules.quorum, majority).hasPassed) return 'Defeated'
  if (flow === 'classic' && now < end + rules.timelock) return 'Timelock'
  return hasActions ? 'Executable' : 'Succeeded'
}

function bondAfter({ bond }: Proposal, to: 'treasury' | 'proposer'): Proposal['bond'] {
  return bond === 'held' ? to : bond
}
