import { defineRule } from '../../contract'
import type { Electorate } from '../../electorate'
import { rounding, winnerIn } from '../../leader'
import { quadraticFunding, type PoolMode } from './funding'

export interface QuadraticFundingTerms {
  readonly mode: PoolMode
  /** Part of its tokens that a voter gives away. */
  readonly givenShare: number
  readonly roundDays: number
}

const quadraticFundingTerms: QuadraticFundingTerms = { mode: 'distributeAll', givenShare: 0.01, roundDays: 14 }

/**
 * Alternatives other than the status quo are projects. Each who takes part gives to its favourite if that suits better than the status
 * quo; the funds are divided by quadratic funding, and the project with most money counts as the winner. Of equals there is none.
 */
export const quadraticFundingRule = defineRule('quadratic-funding', quadraticFundingTerms, ({ funds }, electorate, terms) => {
  const projects = electorate.utilities.length - 1
  const gifts = giftsOf(electorate, terms.givenShare)
  const { funding, contributed } = quadraticFunding(gifts, projects, funds, terms.mode)
  const { leader, isTied } = winnerIn(funding, rounding)
  const isFunded = projects > 0 && funding[leader]! > 0 && !isTied
  let cast = 0
  for (const amount of contributed) cast += amount
  return {
    state: isFunded ? 'succeeded' : 'defeated',
    winner: isFunded ? leader + 1 : 0,
    reason: isFunded ? 'mostFunding' : isTied && cast > 0 ? 'tie' : 'noGifts',
    tally: Object.fromEntries(Array.from(funding, (amount, project) => [String(project + 1), amount])),
    cast,
    quorum: 0,
    days: terms.roundDays,
  }
})

function giftsOf({ size, holdings, takesPart, utilities }: Electorate, givenShare: number) {
  const donor = new Int32Array(size)
  const project = new Int32Array(size)
  const amount = new Float64Array(size)
  for (let voter = 0; voter < size; voter++) {
    let best = 0
    for (let choice = 1; choice < utilities.length; choice++) if (utilities[choice]![voter]! > utilities[best]![voter]!) best = choice
    donor[voter] = voter
    project[voter] = Math.max(0, best - 1)
    amount[voter] = best > 0 && takesPart[voter] === 1 ? holdings[voter]! * givenShare : 0
  }
  return { donor, project, amount }
}
