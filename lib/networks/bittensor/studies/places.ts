import type { Fact, LineChart } from '../../../core/chart'
import { Digest } from '../../../core/digest'
import type { ValuesOf } from '../../../core/param'
import { defineStudy, type Shown, type StudyWork } from '../../../core/study'
import { liveSnapshot as snapshot } from '../economy/live-snapshot'
import { blocksPerDay } from '../economy/rao'
import { subnetToPrune } from '../economy/subnet-removal'
import { placesParams } from './places-params'
import { keyCourse, keysInBalance, type KeyCourse } from './key-course'
import { subnetCourse, type SubnetCourse } from './subnet-course'
import { recordedInterval, subnetRegistrations } from './subnet-registrations'

type Values = ValuesOf<typeof placesParams>

const folder = 'networks.bittensor.studies.places'

/** What it costs to get in: a place in a subnet by its burn price, a subnet of one's own by its lock and somebody else's removal. */
export const places = defineStudy({
  id: 'places',
  params: placesParams,
  begin: (values: Values, seed) => new PlacesWork(values, seed),
})

/** One piece: both prices take a few milliseconds. */
class PlacesWork implements StudyWork {
  readonly of = 1
  private courses: { readonly keys: KeyCourse; readonly subnets: SubnetCourse } | undefined

  constructor(private readonly values: Values, private readonly seed: number) {}

  get done(): number {
    return this.courses ? 1 : 0
  }

  addNext(): void {
    this.courses = { keys: keyCourse(this.values, this.seed), subnets: subnetCourse(this.values) }
  }

  show(): Shown {
    const { values, known: { keys, subnets } } = this
    return {
      chart: values.shown === 'key' ? keyChart(keys) : subnetChart(subnets),
      facts: [...keyFacts(values, keys), ...subnetFacts(values, subnets), ...removalFacts(values)],
    }
  }

  digest(): string {
    const { keys, subnets } = this.known
    const digest = new Digest()
    for (const column of [keys.price, keys.meanPaid, subnets.cost]) digest.add(column)
    return digest.hex()
  }

  private get known() {
    if (!this.courses) throw new Error('there is nothing to show before the first piece')
    return this.courses
  }
}

function keyChart({ epochs, price, meanPaid }: KeyCourse): LineChart {
  return {
    kind: 'lines', key: `${folder}.price`,
    x: { key: 'units.epoch', unit: 'epoch', values: epochs },
    lines: [
      { key: `${folder}.lines.price`, unit: 'none', values: price },
      { key: `${folder}.lines.meanPaid`, unit: 'none', values: meanPaid },
    ],
  }
}

function subnetChart({ years, cost }: SubnetCourse): LineChart {
  return {
    kind: 'lines', key: `${folder}.cost`,
    x: { key: 'units.year', unit: 'year', values: years },
    lines: [{ key: `${folder}.lines.cost`, unit: 'none', values: cost }],
  }
}

const bare = (value: number) => ({ value, unit: 'none' }) as const
const count = (value: number) => ({ value, unit: 'count' }) as const

function keyFacts({ halfLife, multiplier }: Values, { price, registered, spent }: KeyCourse): Fact[] {
  const balance = keysInBalance(halfLife, multiplier)
  const last = bare(price.at(-1)!)
  return [
    balance === undefined
      ? { key: `${folder}.facts.key.onlyFalls`, values: {} }
      : { key: `${folder}.facts.key.balance`, values: { perDay: count(Math.round(balance)) } },
    registered === 0
      ? { key: `${folder}.facts.key.nobody`, values: { last } }
      : { key: `${folder}.facts.key.paid`, values: { registered: count(registered), mean: bare(spent / registered), spent: bare(spent), last } },
  ]
}

function subnetFacts({ everyDays, immunity }: Values, { registered, spent, last }: SubnetCourse): Fact[] {
  const balance = recordedInterval(snapshot.block) / blocksPerDay
  return [
    { key: `${folder}.facts.subnet.balance`, values: { days: bare(balance) } },
    {
      key: `${folder}.facts.subnet.year`,
      values: { registered: count(registered), mean: bare(spent / registered), last: bare(last), immune: count(Math.round(immunity / everyDays)) },
    },
  ]
}

/** Who would have had to go on the recorded day, and who really went next. */
function removalFacts({ immunity }: Values): Fact[] {
  const registeredAt = Array.from(snapshot.netuid, registrationOf)
  const immunityBlocks = immunity * blocksPerDay
  const index = subnetToPrune({ priceEma: snapshot.priceEma, registeredAt }, snapshot.block, immunityBlocks)
  const immune = count(registeredAt.filter((block) => snapshot.block < block + immunityBlocks).length)
  const [block, netuid] = subnetRegistrations.find(([at]) => at > snapshot.block)!
  return [
    { key: `${folder}.facts.removal.next`, values: { netuid: bare(snapshot.netuid[index]!), priceEma: bare(snapshot.priceEma[index]!), immune } },
    { key: `${folder}.facts.removal.record`, values: { netuid: bare(netuid), days: bare(Math.round((block - snapshot.block) / blocksPerDay)) } },
  ]
}

/** Block of a subnet's latest registration before the snapshot; 0 if it is older than the list, which reaches back 284 days. */
function registrationOf(netuid: number): number {
  return subnetRegistrations.findLast(([block, id]) => id === netuid && block <= snapshot.block)?.[0] ?? 0
}
