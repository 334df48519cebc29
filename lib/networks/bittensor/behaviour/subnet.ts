import { fork, type Stream } from '../../../core/random'
import type { Ledger } from '../../../economy/contributor-ledger'
import type { Mechanism } from '../../contract'
import { beforeFirstRun, ChainEpoch } from '../chain/epoch'
import type { SubnetValues } from '../params'
import { Backing } from './backing'
import { Ballots } from './ballots'
import { Observation } from './observation'
import { ledgerSize, Payday } from './payday'
import { Qualities } from './qualities'
import { chainRulesOf, tempo } from './rules'
import { seatsOf, type Seats } from './seats'

/** Block of the first epoch: late enough for everybody to have a past. */
const firstBlock = 100 * tempo

/** One subnet whose participants behave as the reader has them, under the chain's own epoch. */
export class Subnet implements Mechanism {
  readonly size: number
  readonly seats: Seats
  readonly memory: ChainEpoch
  private readonly qualities: Qualities
  private readonly ballots: Ballots
  private readonly backing: Backing
  private readonly payday: Payday
  private readonly observation: Observation
  private time = 0

  constructor(private readonly values: SubnetValues, stream: Stream) {
    this.seats = seatsOf(values)
    this.size = ledgerSize(this.seats)
    this.memory = new ChainEpoch(this.seats.size, chainRulesOf(values, this.seats))
    this.backing = new Backing(this.seats, values, fork(stream, 0))
    this.qualities = new Qualities(this.seats, values, fork(stream, 1))
    this.ballots = new Ballots(this.seats, values, fork(stream, 2))
    this.payday = new Payday(this.seats, values, this.memory)
    this.observation = new Observation(this.seats)
    this.memory.permits.fill(1, 0, this.seats.validators)
  }

  epoch(ledger: Ledger): void {
    const { memory, qualities, payday, backing } = this
    const block = firstBlock + this.time * tempo
    qualities.advance()
    this.admit(block - tempo / 2)
    backing.write(memory.stake)
    this.commit(block)
    this.ballots.cast(memory, qualities, this.time)
    memory.run(block, payday.emission, this.time === 0 ? beforeFirstRun(block, tempo) : block - tempo)
    this.ballots.publish(memory, this.time)
    payday.pay(ledger, memory, backing)
    this.time++
  }

  observe(ledger: Ledger, row: Float64Array): void {
    this.observation.write(row, this.memory, this.qualities.at(this.time - 1), ledger, this.payday.issued)
  }

  /** Miners that came since the last epoch take over their UIDs. */
  private admit(block: number): void {
    const { memory, qualities: { replaced }, seats } = this
    for (let uid = seats.validators; uid < seats.owner; uid++) if (replaced[uid] === 1) memory.replace(uid, block)
  }

  /** Every validator commits weights just before every epoch; the earliest commit still hidden is the one whose weights count now. */
  private commit(block: number): void {
    const { memory, values: { hiding }, seats: { validators } } = this
    memory.lastUpdate.fill(block - 1, 0, validators)
    memory.commitBlock.fill(block - hiding * tempo - 1, 0, validators)
  }
}
