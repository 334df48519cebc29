import type { LineChart, Series } from '../../../core/chart'
import { Digest } from '../../../core/digest'
import type { ValuesOf } from '../../../core/param'
import { defineStudy, type Shown, type StudyWork } from '../../../core/study'
import type { Vector } from '../../../core/vector'
import { moneyFacts } from './money-facts'
import { moneyParams, netuids, withheldShares } from './money-params'
import { MoneyYear, receivers, weeks, type MoneySetting } from './money-year'

type Values = ValuesOf<typeof moneyParams>

const folder = 'networks.bittensor.studies.money'
const daysPerWeek = 7
/** The start and the end of every week, in hundredths of a year. */
const years = Float64Array.from({ length: weeks + 1 }, (_, week) => Math.round((100 * week) / weeks) / 100)

/** A year of one recorded subnet among all 126: where its money goes, under another rule and other behaviour. */
export const money = defineStudy({
  id: 'money',
  params: moneyParams,
  begin: (values: Values) => new MoneyWork(values),
})

/** Week by week; weeks to come are drawn like the last one known, so that the picture keeps its frame. */
class MoneyWork implements StudyWork {
  readonly of = weeks
  private readonly year: MoneyYear

  constructor(private readonly values: Values) {
    this.year = new MoneyYear(settingOf(values))
  }

  get done(): number {
    return this.year.week
  }

  addNext(): void {
    if (this.done >= this.of) throw new Error(`all ${this.of} weeks are played`)
    this.year.playWeek()
  }

  show(): Shown {
    if (this.done === 0) throw new Error('no week is played yet')
    const { shown, recycledIssue } = this.values
    const x = { key: 'units.year', unit: 'year', values: years } as const
    const chart: LineChart = { kind: 'lines', key: `${folder}.axes.${shown}`, x, lines: this.lines() }
    return { chart, facts: moneyFacts(this.year, this.values.demand, recycledIssue) }
  }

  private lines(): Series[] {
    const { shown, demand } = this.values
    const { worth, chain, change } = this.year.weeks
    const line = (key: string, unit: Series['unit'], values: Vector): Series => ({ key: `${folder}.lines.${key}`, unit, values })
    if (shown === 'total') return receivers.map((who) => line(who, 'none', this.cumulated(worth[who])))
    if (shown === 'worth') return receivers.map((who) => line(who, 'taoPerDay', this.perDay(worth[who])))
    const outside = years.map(() => demand)
    const sold = chain.map((tao, week) => Math.max(0, tao + demand * daysPerWeek - change[week]!))
    return [line('chain', 'taoPerDay', this.perDay(chain)), line('outside', 'taoPerDay', outside), line('sold', 'taoPerDay', this.perDay(sold))]
  }

  /** TAO per day of each week, at its end; at the start that of the first week. */
  private perDay(weekly: Vector): Vector {
    return years.map((_, end) => weekly[Math.max(0, Math.min(end, this.done) - 1)]! / daysPerWeek)
  }

  private cumulated(weekly: Vector): Vector {
    let total = 0
    return years.map((_, end) => (total += end > 0 && end <= this.done ? weekly[end - 1]! : 0))
  }

  digest(): string {
    if (this.done < this.of) throw new Error(`the digest is that of all ${this.of} weeks; ${this.done} are played`)
    const digest = new Digest()
    const { worth, ...columns } = this.year.weeks
    for (const column of [...Object.values(worth), ...Object.values(columns)]) digest.add(column)
    return digest.hex()
  }
}

function settingOf({ subnet, withheld, withheldIs, ...values }: Values): MoneySetting {
  const share = withheldShares[withheld]
  return { ...values, netuid: netuids[subnet], isRecycled: withheldIs === 'recycled', ...(share === undefined ? {} : { withheld: share }) }
}
