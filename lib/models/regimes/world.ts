import { fork, streamOf, type Stream } from '../../core/random'
import type { Book } from '../../economy/ledger'
import type { Play } from '../contract'
import { createCrowd, type Crowd } from './crowd'
import { cashOf, createDollarBook, usd } from './money'
import type { RegimesValues } from './params'
import { ratesOf, type Rates } from './rates'
import type { Regime } from './regime'
import { capabilityMeter, scalingLaws } from './scaling'
import { createToken, type Token } from './token'
import { createWork, type Work } from './work'

/** Values that shocks change while the world runs. */
export interface Climate {
  investorMultiple: number
  donations: number
  speculation: number
  valuation: number
  licencePrice: number
}

/** State of a world of R regimes. Arrays without further note are indexed by regime. Money in million dollars. */
export interface World {
  readonly values: RegimesValues
  readonly rates: Rates
  readonly regimes: readonly Regime[]
  readonly crowd: Crowd
  readonly work: Work
  readonly dollars: Book
  readonly climate: Climate
  /** Token of each regime that pays with one. */
  readonly tokens: readonly (Token | undefined)[]
  readonly capabilityOf: (compute: number, tokens: number) => number
  readonly streams: { readonly hazard: readonly Stream[]; readonly vote: readonly Stream[] }
  /** Number of the current tick, from 1. */
  tick: number
  readonly alive: Uint8Array
  /** Ticks in a row with hardly any effort and money. */
  readonly weakTicks: Int32Array
  readonly share: Float64Array
  readonly capability: Float64Array
  /** Best capability deployed anywhere by the end of each tick; index 0 is the start. */
  readonly frontier: Float64Array
  readonly knowhow: Float64Array
  publicKnowhow: number
  readonly data: Float64Array
  /** compute[tick % trainingTicks * R + r]: FLOP bought in the last ticks. */
  readonly compute: Float64Array
  /** revenue[tick % ticksPerYear * R + r]: dollars a month, one year back. */
  readonly revenue: Float64Array
  /** Potential value of all use, dollars a month. */
  potential: number
  /** Effort as everybody remembers it, full-time equivalents weighted by skill. */
  readonly effort: Float64Array
  /** Share of effort and training lost to a crisis of control, and share of the pay that goes to impostors. */
  readonly disruption: Float64Array
  readonly faked: Float64Array
  /** Ticks that a crisis which struck by chance, or one set by the reader, still lasts. */
  readonly crisisLeft: Int32Array
  readonly shockLeft: Int32Array
  /** Money of this tick by purpose. */
  readonly flow: Flow
}

/** Million dollars in the current tick. */
export interface Flow {
  readonly revenue: Float64Array
  readonly investment: Float64Array
  readonly donations: Float64Array
  /** Spent on computers and data, from cash and by paying in tokens, without what impostors took. */
  readonly compute: Float64Array
  readonly data: Float64Array
  /** Cash set aside for contributors. */
  readonly labour: Float64Array
  /** Cash that reached contributors since the last record. */
  readonly paid: Float64Array
}

const initialShare = 0.02
/** About where the first months settle. From far below, the felt wage would be so high that the whole crowd rushes in at once. */
const initialEffort = 10_000
const initialRevenue = 0.1

export function createWorld(values: RegimesValues, regimes: readonly Regime[], play: Play, ids: Int32Array): World {
  const size = regimes.length
  const rates = ratesOf(values, play.years)
  const crowd = createCrowd(values, play, ids)
  const dollars = createDollarBook(regimes.map((regime) => regime.id))
  const stream = (label: string) => fork(streamOf(play.seed, label), play.replicate)
  const array = (fill = 0) => new Float64Array(size).fill(fill)
  regimes.forEach((_, r) => dollars.post(usd.investors, cashOf(r), values.seedCash))
  return {
    values, rates, regimes, crowd, dollars,
    work: createWork(regimes, crowd, values, rates, stream('choice')),
    climate: {
      investorMultiple: values.investorMultiple,
      donations: values.donations,
      speculation: values.speculation,
      valuation: values.valuation,
      licencePrice: values.licencePrice,
    },
    tokens: regimes.map((regime, r) => (regime.pay === 'token' ? createToken(values, crowd, dollars, r, stream(`holders ${regime.id}`), stream(`mood ${regime.id}`)) : undefined)),
    capabilityOf: capabilityMeter(scalingLaws[values.scaling]),
    streams: {
      hazard: regimes.map((regime) => stream(`hazard ${regime.id}`)),
      vote: regimes.map((regime) => stream(`vote ${regime.id}`)),
    },
    tick: 0,
    alive: new Uint8Array(size).fill(1),
    weakTicks: new Int32Array(size),
    share: array(initialShare),
    capability: array(),
    frontier: new Float64Array(rates.ticks + 1),
    knowhow: array(),
    publicKnowhow: 0,
    data: array(),
    compute: new Float64Array(rates.trainingTicks * size),
    revenue: new Float64Array(rates.ticksPerYear * size).fill(initialRevenue),
    potential: values.marketStart,
    effort: array(initialEffort),
    disruption: array(),
    faked: array(),
    crisisLeft: new Int32Array(size),
    shockLeft: new Int32Array(size),
    flow: {
      revenue: array(), investment: array(), donations: array(), compute: array(), data: array(), labour: array(), paid: array(),
    },
  }
}
