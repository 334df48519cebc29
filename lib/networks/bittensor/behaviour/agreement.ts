import type { Vector } from '../../../core/vector'
import type { EpochMemory } from '../chain/memory'
import { validatorGroups, type ValidatorGroup } from './groups'
import { correlationOf, RankCorrelation } from './rank-correlation'
import { sumOver, type Seats } from './seats'

/** How well weights and pay follow the order of the miners' true quality, the owner's key left out. */
export class Agreement {
  private readonly truth: RankCorrelation
  private readonly pay: RankCorrelation
  private readonly votes: Readonly<Record<ValidatorGroup, RankCorrelation>>
  private readonly vote: Vector
  private trueRanks: Vector

  constructor(private readonly seats: Seats) {
    const ranking = () => new RankCorrelation(seats.owner - seats.validators)
    this.truth = ranking()
    this.pay = ranking()
    this.votes = Object.fromEntries(validatorGroups.map((group) => [group, ranking()])) as Record<ValidatorGroup, RankCorrelation>
    this.vote = new Float64Array(seats.size)
    this.trueRanks = this.vote
  }

  setTruth(quality: Vector): void {
    this.trueRanks = this.truth.centredRanks(quality, this.seats.validators)
  }

  ofPay({ incentive }: EpochMemory): number {
    return correlationOf(this.pay.centredRanks(incentive, this.seats.validators), this.trueRanks)
  }

  /** Of a group's weights, each validator's counting by its stake; 0 for a group without stake. */
  ofVotes(memory: EpochMemory, group: ValidatorGroup): number {
    const range = this.seats.validatorsOf[group]
    if (sumOver(memory.stakeShare, range) === 0) return 0
    this.vote.fill(0)
    for (let v = range.from; v < range.to; v++) this.addVote(memory, v)
    return correlationOf(this.votes[group].centredRanks(this.vote, this.seats.validators), this.trueRanks)
  }

  private addVote({ n, storedWeights, stakeShare }: EpochMemory, validator: number): void {
    const { vote, seats: { validators } } = this
    let all = 0
    for (let uid = validators; uid < n; uid++) all += Math.max(0, storedWeights[uid * n + validator]!)
    const scale = all > 0 ? stakeShare[validator]! / all : 0
    for (let uid = validators; uid < n; uid++) vote[uid]! += scale * Math.max(0, storedWeights[uid * n + validator]!)
  }
}
