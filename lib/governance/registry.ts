import type { Rule } from './contract'
import { board } from './rules/board/rule'
import { bravo } from './rules/bravo/rule'
import { convictionVoting } from './rules/conviction-voting/rule'
import { cosmos } from './rules/cosmos/rule'
import { delegatedMajority } from './rules/delegated-majority/rule'
import { futarchy } from './rules/futarchy/rule'
import { holographicConsensus } from './rules/holographic-consensus/rule'
import { houseOfStake } from './rules/house-of-stake/rule'
import { liquidMajority } from './rules/liquid-majority/rule'
import { moloch } from './rules/moloch/rule'
import { openGov } from './rules/open-gov/rule'
import { optimistic } from './rules/optimistic/rule'
import { quadraticFundingRule } from './rules/quadratic-funding/rule'
import { quadraticVoting } from './rules/quadratic-voting/rule'
import { snapshot } from './rules/snapshot/rule'
import { tokenGovernor } from './rules/token-governor/rule'
import { voteEscrow } from './rules/vote-escrow/rule'

/** The one list. Order is the order readers meet them. */
export const rules: readonly Rule[] = [
  board, tokenGovernor, bravo, houseOfStake, snapshot, cosmos, openGov, delegatedMajority, liquidMajority,
  voteEscrow, quadraticVoting, quadraticFundingRule, convictionVoting, holographicConsensus, optimistic, moloch, futarchy,
]

export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id)
}
