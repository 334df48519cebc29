import { log, logistic } from '../../core/math'
import { uniformAt } from '../../core/random'
import { isDue } from './rates'
import { supplyOf, type Token } from './token'
import { settle } from './work'
import type { World } from './world'

const mostForStakers = 0.85
/** Part of the coins in existence that a voter counts as lost to dilution and neglect when stakers get everything. */
const dilutionHarm = 0.02
const engagementFelt = 0.8
const log10 = (x: number) => log(x) / log10base
const log10base = log(10)

/** Phase 8: where coins vote, their holders decide every few months whether stakers get more of the emission or workers do. */
export function vote(world: World): void {
  if (!isDue(world.tick, world.values.voteEvery, world.rates.dt)) return
  settle(world)
  for (const token of world.tokens)
    if (token && world.alive[token.regime] && world.regimes[token.regime]!.control === 'vote') decide(world, token)
}

/** Everybody votes by what they would gain, if they vote at all: the larger the holding and the interest, the likelier. */
function decide(world: World, token: Token): void {
  const { values, crowd, streams, tick, rates } = world
  const r = token.regime
  const { units } = token
  const { ids, engagement, size } = crowd
  const stream = streams.vote[r]!
  const harm = values.farsight * token.stakersShare * supplyOf(token) * dilutionHarm
  const emission = token.emission / rates.dt
  let staked = 0
  for (let i = 0; i < size; i++) staked += units[i]!
  if (!(staked > 0)) return
  let yes = 0, cast = 0, holders = 0, voters = 0, voted = 0
  for (let i = 0; i < size; i++) {
    const held = units[i]! / staked
    if (!(held > 0)) continue
    holders++
    const eagerness = values.turnoutBase + values.turnoutStake * log10(held * size) + engagementFelt * engagement[i]!
    if (uniformAt(stream, ids[i]!, tick) >= logistic(eagerness)) continue
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

/** Share of regime r's work that contributor i does. */
function workShare({ work }: World, r: number, i: number): number {
  return work.total[r]! > 0 && work.regime[i] === r ? work.output[i]! / work.total[r]! : 0
}
