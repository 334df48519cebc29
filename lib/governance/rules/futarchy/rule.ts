import { defineRule, verdict } from '../../contract'
import { futarchyPasses } from './outcome'

export interface FutarchyTerms {
  readonly thresholdBasisPoints: number
  readonly isStrict: boolean
  /** By which part a mean gain of one unit of utility moves the price. */
  readonly priceSensitivity: number
  readonly votingDays: number
}

const futarchyTerms: FutarchyTerms = { thresholdBasisPoints: 300, isStrict: true, priceSensitivity: 0.1, votingDays: 10 }

const priceUnit = 1_000_000

/**
 * Traders are those who take part. The market that assumes a decision settles at 1 plus the sensitivity times the holders' mean utility
 * under it, weighted by tokens: markets see what holders gain, not what members without tokens do.
 */
export const futarchy = defineRule('futarchy', futarchyTerms, (proposal, electorate, terms) => {
  const { size, holdings, takesPart, utilities } = electorate
  let capital = 0, before = 0, after = 0
  for (let voter = 0; voter < size; voter++) {
    if (takesPart[voter] === 0) continue
    capital += holdings[voter]!
    before += holdings[voter]! * utilities[0]![voter]!
    after += holdings[voter]! * utilities[proposal.proposed]![voter]!
  }
  const priced = (total: number) => Math.max(0, Math.round(priceUnit * (1 + (capital > 0 ? (terms.priceSensitivity * total) / capital : 0))))
  const prices = { pass: priced(after), fail: priced(before) }
  const isCarried = futarchyPasses(prices, terms.thresholdBasisPoints, terms.isStrict)
  return {
    ...verdict(proposal, isCarried),
    reason: isCarried ? 'pricedHigher' : 'notPricedHigher',
    tally: prices,
    cast: capital,
    quorum: 0,
    days: terms.votingDays,
  }
})
