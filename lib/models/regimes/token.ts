import { exp } from '../../core/math'
import type { Stream } from '../../core/random'
import type { Book } from '../../economy/ledger'
import { normals, type Crowd } from './crowd'
import { coin, createCoinBook, poolOf, usd } from './money'
import type { RegimesValues } from './params'

/** The coin of one regime: who holds it, what it costs, what people think it will cost. Millions of coins, dollars a coin. */
export interface Token {
  readonly regime: number
  readonly coins: Book
  /** Staked coins are held in units, for all the people a contributor stands for: units[i] * coinsPerUnit coins. */
  readonly units: Float64Array
  /** Grows with what stakers are paid, falls with what they sell. */
  coinsPerUnit: number
  readonly mood: Stream
  /** Log of how much too dear or too cheap the crowd finds the coin fair. */
  sentiment: number
  /** Share of the emission that goes to stakers; token votes move it. */
  stakersShare: number
  price: number
  expectedPrice: number
  /** Yearly volatility as people remember it. */
  volatility: number
  /** Coins emitted in the current tick. */
  emission: number
  /** Votes held so far, and the sums of the shares of holders and of coins that took part. */
  readonly turnout: { votes: number; holders: number; supply: number }
  readonly ballot: Ballot
}

/** Working memory of votes. */
export interface Ballot {
  /** What keeps contributor i from voting, times the square of the holding for which it was worked out, and that holding; 0 before. */
  readonly reluctance: Float64Array
  readonly counted: Float64Array
  /** Two random words for each contributor, for this pair of votes; -1 before the first. */
  readonly words: Int32Array
  drawn: number
}

/** Coins at the start, millions; a choice of unit. */
const genesis = 100
/** Share of the coins meant for the community that is out at the start; the rest comes as emission. */
const unlocked = 0.25
const firstPrice = 1
const firstVolatility = 0.25

export function createToken(values: RegimesValues, crowd: Crowd, dollars: Book, regime: number, holders: Stream, mood: Stream): Token {
  const coins = createCoinBook()
  const staked = genesis * (values.insiders + (1 - values.insiders - values.treasury - values.pool) * unlocked)
  coins.post(coin.issuance, coin.staked, staked)
  coins.post(coin.issuance, coin.treasury, genesis * values.treasury)
  coins.post(coin.issuance, coin.pool, genesis * values.pool)
  dollars.post(usd.investors, poolOf(regime), genesis * values.pool * firstPrice)
  const units = normals(holders, crowd.ids).map((z) => exp(values.holderSpread * z))
  let total = 0
  for (let i = 0; i < units.length; i++) total += units[i]!
  for (let i = 0; i < units.length; i++) units[i] = (units[i]! / total) * staked
  return {
    regime, coins, units, mood, coinsPerUnit: 1,
    sentiment: 0, stakersShare: values.stakersShare, price: firstPrice, expectedPrice: firstPrice, volatility: firstVolatility,
    emission: 0,
    turnout: { votes: 0, holders: 0, supply: 0 },
    ballot: { reluctance: new Float64Array(crowd.size), counted: new Float64Array(crowd.size), words: new Int32Array(2 * crowd.size), drawn: -1 },
  }
}

/** Coins in existence. */
export function supplyOf({ coins }: Token): number {
  return -coins.balances[coin.issuance]! - coins.balances[coin.burned]!
}


/** Price in the pool, dollars a coin. */
export function priceOf(token: Token, dollars: Book): number {
  return dollars.balances[poolOf(token.regime)]! / token.coins.balances[coin.pool]!
}
