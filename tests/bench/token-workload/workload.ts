import { exp, log, normalQuantile } from '../../../lib/core/math'
import { fork, streamOf, uniformAt, type Stream } from '../../../lib/core/random'
import { sum } from '../../../lib/core/vector'
import { settleAndVote, settleAndWork, type Columns, type Start } from './kernel'

// The workload "tokbench-1": contributors who join when it pays, a token that pays them, a pool that prices it, a vote every
// 20 ticks. `workload.c` is the same in C.

export interface Chances {
  readonly work: Stream
  readonly vote: Stream
}

export const voteEvery = 20

export function chancesOf(seed: number): Chances {
  return { work: streamOf(seed, 'token workload: work'), vote: streamOf(seed, 'token workload: vote') }
}

/** `agents` is even: two of them share a block of random bits. */
export function startOf(agents: number, seed: number): Start {
  if (!(agents >= 2 && agents % 2 === 0)) throw new Error(`the workload takes an even number of agents, not ${agents}`)
  const stream = streamOf(seed, 'token workload: start')
  const column = (index: number, from: (z: number) => number): Float64Array => {
    const own = fork(stream, index)
    return Float64Array.from({ length: agents }, (_, i) => from(normalQuantile(uniformAt(own, i, 0))))
  }
  const wealth = column(2, (z) => exp(1.5 * z))
  const scale = (100 * agents) / sum(wealth)
  return {
    skill: column(0, (z) => exp(0.5 * z)),
    cost: column(1, (z) => exp(-0.5 + 0.5 * z)),
    stake: wealth.map((amount) => amount * scale),
    preference: column(3, (z) => z),
  }
}

/** Numbers one play records: price, work and heads per tick, and the outcome of every vote. */
export function recordLength(ticks: number): number {
  return 3 * ticks + 2 * Math.floor(ticks / voteEvery)
}

export class Workload {
  readonly columns: Columns
  /** Stake that the rules of growth and pay account for, kept apart from the agents' own. */
  accounted = 0
  private issuance = 0
  private tokens = 0
  private money = 0
  private lastWork = 0
  private readonly totals = new Float64Array(2)

  constructor(private readonly start: Start, private readonly chances: Chances) {
    const empty = () => new Float64Array(start.skill.length)
    this.columns = { ...start, stake: empty(), earned: empty(), effort: empty() }
  }

  get agents(): number {
    return this.start.skill.length
  }

  begin(): void {
    this.columns.stake.set(this.start.stake)
    this.columns.earned.fill(0)
    this.columns.effort.fill(0)
    this.accounted = sum(this.start.stake)
    this.issuance = this.agents
    this.tokens = this.money = 1000 * this.agents
    this.lastWork = 0.5 * sum(this.start.skill)
  }

  /** Plays from where {@link begin} put everything and writes {@link recordLength} numbers. */
  play(ticks: number, record: Float64Array): void {
    const { agents, chances, columns, totals } = this
    const { skill, cost, stake, earned, effort } = columns
    const key = Int32Array.of(chances.work.k0, chances.work.k1, 0x1bd11bda ^ chances.work.k0 ^ chances.work.k1)
    let recorded = 0, pay = 0, growth = 1
    for (let tick = 1; tick <= ticks; tick++) {
      const price = this.money / this.tokens
      const wage = (price * this.issuance) / this.lastWork
      settleAndWork(skill, cost, stake, earned, effort, totals, pay, growth, wage, key, tick)
      const work = totals[0]!
      pay = work > 0 ? this.issuance / work : 0
      growth = 1.0005
      this.accounted = this.accounted * growth + (work > 0 ? 0.5 * this.issuance : 0)
      if (work > 0) {
        const sold = this.tokens + 0.5 * this.issuance
        this.money = (this.tokens * this.money) / sold
        this.tokens = sold
        this.lastWork = work
      }
      const paidIn = this.money + 0.4 * agents
      this.tokens = (this.tokens * this.money) / paidIn
      this.money = paidIn
      record[recorded++] = price
      record[recorded++] = work
      record[recorded++] = totals[1]!
      if (tick % voteEvery === 0) {
        const { yes, concentration } = settleAndVote(columns, pay, growth, log(price), chances.vote, tick)
        this.issuance *= yes > 0.5 ? 1.02 : 0.98
        record[recorded++] = yes
        record[recorded++] = concentration
        pay = 0
        growth = 1
      }
    }
    this.settle(pay, growth)
  }

  private settle(pay: number, growth: number): void {
    const { stake, earned, effort } = this.columns
    for (let i = 0; i < stake.length; i++) {
      const reward = pay * effort[i]!
      stake[i] = stake[i]! * growth + 0.5 * reward
      earned[i]! += reward
    }
  }
}
