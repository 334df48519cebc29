import { ballotsOf, count } from '../../ballots'
import { defineRule, verdict } from '../../contract'
import { convictionAfter, stepsToReach } from './conviction'
import { convictionThreshold, type ThresholdTerms } from './threshold'

export interface ConvictionVotingTerms extends ThresholdTerms {
  readonly stepsPerDay: number
  /** Patience of the electorate: stake is withdrawn when the proposal has not passed by then. */
  readonly patienceDays: number
}

/** Conviction halves in about three days of 15-second blocks; other values as in the contract's tests. */
export const convictionVotingTerms: ConvictionVotingTerms = { alpha: 0.9999599, beta: 0.2, rho: 0.002, minStakeShare: 0.2, stepsPerDay: 5760, patienceDays: 30 }

/**
 * Those who take part and are in favour stake all they have on the proposal, the others on other ones; there is no vote against, only
 * stake elsewhere. Carried as soon as conviction exceeds the threshold.
 */
export const convictionVoting = defineRule('conviction-voting', convictionVotingTerms, (proposal, electorate, terms) => {
  const votes = count(ballotsOf(proposal, electorate), electorate.holdings)
  const active = votes.for + votes.against + votes.abstain
  const { threshold } = convictionThreshold(proposal.requested, proposal.funds, electorate.supply, active, terms)
  const wait = threshold === undefined ? undefined : stepsToReach(threshold, 0, votes.for, terms.alpha)
  const patience = Math.floor(terms.patienceDays * terms.stepsPerDay)
  const needed = wait === undefined ? undefined : Math.floor(wait) + 1 // the threshold must be exceeded, not met
  const isCarried = needed !== undefined && needed <= patience
  const steps = isCarried ? needed : patience
  return {
    ...verdict(proposal, isCarried),
    reason: threshold === undefined ? 'tooMuchRequested' : isCarried ? 'conviction' : needed === undefined ? 'neverEnough' : 'tooSlow',
    tally: { staked: votes.for, elsewhere: votes.against + votes.abstain, conviction: convictionAfter(steps, 0, votes.for, terms.alpha), threshold: threshold ?? 0 },
    cast: active,
    quorum: 0,
    days: steps / terms.stepsPerDay,
  }
})
