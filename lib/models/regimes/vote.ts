import { exp, log } from '../../core/math'
import { fillPairs, type Stream } from '../../core/random'
import { isDue } from './rates'
import { supplyOf, type Ballot, type Token } from './token'
import { settle } from './work'
import type { World } from './world'

const mostForStakers = 0.85
/** Part of the coins in existence that a voter counts as lost to dilution and neglect when stakers get everything. */
const dilutionHarm = 0.02
const engagementFelt = 0.8
const below32 = 1 / 4294967296
const log10 = (x: number) => log(x) / log10base
const log10base = log(10)

/** Phase 8: where coins vote, their holders decide every few months whether stakers get more of the emission or workers do. */
export function vote(world: World): void {
  if (!isDue(world.tick, world.values.voteEvery, world.rates.dt)) return
  settle(world)
  for (const token of world.tokens)
    if (token && world.alive[token.regime] && world.regimes[token.regime]!.control === 'vote') decide(world, token)
}

/**
 * Everybody votes by what they would gain, if they vote at all: the larger the holding and the interest, the likelier. Somebody votes
 * if their draw lies below 1 / (1 + e^-eagerness).
 *
 * A holding only grows, and whoever holds q times as much is at most q² times as eager, in odds, for any `turnoutStake` up to 4.6. So
 * nearly all stay at home by what was worked out for an earlier holding, and only the others need a logarithm.
 */
function decide(world: World, token: Token): void {
  const { values, crowd, tick, rates } = world
  const r = token.regime
  const { units } = token
  const { reluctance, counted, words } = token.ballot
  const { size } = crowd
  const harm = values.farsight * token.stakersShare * supplyOf(token) * dilutionHarm
  const emission = token.emission / rates.dt
  let staked = 0, holders = 0
  for (let i = 0; i < size; i++) {
    staked += units[i]!
    if (units[i]! > 0) holders++
  }
  if (!(staked > 0)) return
  const number = Math.floor((tick * rates.dt + rates.dt / 2) / values.voteEvery)
  shuffle(token.ballot, world.streams.vote[r]!, crowd.ids, number)
  const average = exp(-values.turnoutBase - values.turnoutStake * log10(size / staked))
  let yes = 0, cast = 0, voters = 0, voted = 0
  for (let i = 0, k = number & 1; i < size; i++, k += 2) {
    const draw = ((words[k]! >>> 0) + 0.5) * below32
    const square = units[i]! * units[i]!
    if (draw * (square + average * reluctance[i]!) >= square) continue
    if (units[i] !== counted[i]) {
      counted[i] = units[i]!
      reluctance[i] = reluctanceOf(world, units[i]!, i)
      if (draw * (square + average * reluctance[i]!) >= square) continue
    }
    const held = units[i]! / staked
    voters++
    voted += held
    const weight = values.voteWeight === 'token' ? held : values.voteWeight === 'quadratic' ? Math.sqrt(held) : 1
    cast += weight
    if ((held - workShare(world, r, i)) * emission - held * harm > 0) yes += weight
  }
  if (cast > 0) {
    const step = yes > cast - yes ? values.voteStep : -values.voteStep
    token.stakersShare = Math.min(mostForStakers, Math.max(0, token.stakersShare + step))
  }
  token.turnout.votes++
  token.turnout.holders += holders > 0 ? voters / holders : 0
  token.turnout.supply += voted
}

/** e to the power of minus what makes contributor i vote, but for what is the same for all, times the square of the holding. */
function reluctanceOf({ values, crowd }: World, held: number, i: number): number {
  return exp(-values.turnoutStake * log10(held) - engagementFelt * crowd.engagement[i]!) * held * held
}

/** Draws a word of chance for every contributor. A block has two, so each second vote finds its own drawn already. */
function shuffle(ballot: Ballot, stream: Stream, ids: Int32Array, vote: number): void {
  const pair = vote >> 1
  if (ballot.drawn !== pair) fillPairs(stream, ids, pair, ids.length, ballot.words)
  ballot.drawn = pair
}

/** Share of regime r's work that contributor i does. */
function workShare({ work }: World, r: number, i: number): number {
  return work.total[r]! > 0 && work.regime[i] === r ? work.output[i]! / work.total[r]! : 0
}
