import type { Fact, MapChart } from '../../../core/chart'
import { Digest } from '../../../core/digest'
import type { ValuesOf } from '../../../core/param'
import { quantile } from '../../../core/quantile'
import { mean } from '../../../core/stats'
import { defineStudy, type StudyWork } from '../../../core/study'
import { cabalChoices, requiredUtility } from '../guarantee/boundary'
import { GuaranteeGame } from '../guarantee/game'
import { guaranteeNoise, type GuaranteeNoise } from '../guarantee/noise'
import { documentReadings } from '../guarantee/readings'
import { documentSetup, type GuaranteeSetup } from '../guarantee/setup'
import { guaranteeParams } from './guarantee-params'

type Values = ValuesOf<typeof guaranteeParams>

const folder = 'networks.bittensor.studies.guarantee'
/** Draws; each sharpens the whole map. */
const draws = 8
const grid = Float64Array.from({ length: 17 }, (_, k) => (34 + 4 * k) / 100)
const piecesPerDraw = 1 + grid.length
/** The share of the stake at which the chain's document gives its figures. */
const readAt = 0.6
const pointsPerShare = 100

/** How much of the stake and of the good work an honest side needs, lest a cabal outgrow it. */
export const guarantee = defineStudy({
  id: 'guarantee',
  params: guaranteeParams,
  begin: (values: Values, seed) => new GuaranteeWork({ ...documentSetup, ...values }, seed),
})

/** Draw by draw: first what the document asks, then the map column by column. */
class GuaranteeWork implements StudyWork {
  readonly of = draws * piecesPerDraw
  done = 0
  /** Sums over the draws so far of the honest share of the emission, rows along utility. */
  private readonly sums = new Float64Array(grid.length * grid.length)
  /** Utility needed at the document's stake, draw by draw; 1 where none is enough. */
  private readonly needed: number[] = []
  private readonly checksum = new Digest()
  private readonly column = new Float64Array(grid.length)
  private noise: GuaranteeNoise | undefined

  constructor(private readonly setup: GuaranteeSetup, private readonly seed: number) {}

  addNext(): void {
    if (this.done >= this.of) throw new Error(`all ${this.of} pieces are done`)
    const piece = this.done % piecesPerDraw
    const draw = (this.done - piece) / piecesPerDraw
    if (piece === 0) this.noise = guaranteeNoise(this.setup.validators, this.setup.servers, this.seed * draws + draw)
    if (piece === 0) this.needed.push(requiredUtility(this.gameAt(readAt), cabalChoices) ?? 1)
    else this.addColumn(piece - 1)
    this.done++
  }

  private addColumn(at: number): void {
    const game = this.gameAt(grid[at]!)
    for (let row = 0; row < grid.length; row++) {
      this.column[row] = game.emission(grid[row]!).share
      this.sums[row * grid.length + at]! += this.column[row]!
    }
    this.checksum.add(this.column)
  }

  private gameAt(honestStake: number): GuaranteeGame {
    return new GuaranteeGame(this.setup, honestStake, this.noise!)
  }

  /** Mean gain of the honest side in points; 0 where no draw has come by yet. */
  private gains(): Float64Array {
    const complete = Math.floor(this.done / piecesPerDraw)
    const begun = Math.max(0, (this.done % piecesPerDraw) - 1)
    return this.sums.map((sum, cell) => {
      const column = cell % grid.length
      const count = complete + (column < begun ? 1 : 0)
      return count > 0 ? pointsPerShare * (sum / count - grid[column]!) : 0
    })
  }

  show() {
    const gains = this.gains()
    const chart: MapChart = {
      kind: 'map', key: `${folder}.gain`, unit: 'percentagePoint', middle: 0,
      x: { key: `${folder}.stake`, unit: 'wholePercent', values: grid },
      y: { key: `${folder}.utility`, unit: 'wholePercent', values: grid },
      values: gains,
      curves: [
        { key: `${folder}.boundary`, unit: 'fraction', values: grid.map((_, c) => crossing(gains, c)) },
        { key: `${folder}.even`, unit: 'fraction', values: grid },
      ],
    }
    return { chart, facts: [this.neededFact(), ...this.readingFacts(), this.keptFact(gains)] }
  }

  digest(): string {
    if (this.done < this.of) throw new Error(`the digest is that of all ${this.of} pieces; ${this.done} are done`)
    return this.checksum.hex()
  }

  private neededFact(): Fact {
    const stake = whole(readAt)
    if (this.needed.length === 0) throw new Error('nothing is drawn yet')
    const unprotected = this.needed.filter((utility) => utility === 1).length
    if (unprotected > this.needed.length / 2) {
      return { key: `${folder}.facts.unprotected`, values: { stake, count: { value: unprotected, unit: 'count' }, of: { value: this.needed.length, unit: 'count' } } }
    }
    const range = { low: fine(quantile(this.needed, 0)), high: fine(quantile(this.needed, 1)) }
    return { key: `${folder}.facts.needed`, values: { stake, needed: fine(mean(this.needed)), ...range, of: { value: this.needed.length, unit: 'count' } } }
  }

  /** What the chain's document reads off its own maps, where the reader's setting is one of its settings. */
  private readingFacts(): Fact[] {
    const reading = documentReadings.find(({ changes }) => isSame({ ...documentSetup, ...changes }, this.setup))
    return reading ? [{ key: `${folder}.facts.reading`, values: { stake: whole(reading.honestStake), needed: whole(reading.requiredUtility) } }] : []
  }

  private keptFact(gains: Float64Array): Fact {
    return { key: `${folder}.facts.kept`, values: { share: whole(gains.filter((gain) => gain >= 0).length / gains.length) } }
  }
}

const whole = (value: number) => ({ value, unit: 'wholePercent' }) as const
const fine = (value: number) => ({ value, unit: 'fraction' }) as const

function isSame(a: GuaranteeSetup, b: GuaranteeSetup): boolean {
  return (Object.keys(a) as (keyof GuaranteeSetup)[]).every((name) => a[name] === b[name])
}

/** The utility at which a column of the map passes through 0, between cells by straight line; NaN where it stays on one side. */
function crossing(gains: Float64Array, column: number): number {
  for (let row = 1; row < grid.length; row++) {
    const [below, above] = [gains[(row - 1) * grid.length + column]!, gains[row * grid.length + column]!]
    if (below < 0 && above >= 0) return grid[row - 1]! + ((grid[row]! - grid[row - 1]!) * -below) / (above - below)
  }
  return NaN
}
