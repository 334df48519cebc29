import type { Fact, Fan, FanChart } from '../../../core/chart'
import { Digest } from '../../../core/digest'
import { defineParams, type ValuesOf } from '../../../core/param'
import { quantile } from '../../../core/quantile'
import { mean } from '../../../core/stats'
import { defineStudy, type Shown, type StudyWork } from '../../../core/study'
import { sources } from '../sources'
import { contenders, ContestPlays, contestPlays, goodDays, type Contender } from './contest-plays'

const generator = { basis: 'code', source: sources.simulator } as const
const assumed = { basis: 'assumed' } as const

const params = defineParams({
  shown: { kind: 'choice', unit: 'none', group: 'shown', options: ['lead', 'loss'], default: 'lead', ...assumed },
  foresight: { kind: 'choice', unit: 'none', group: 'forecasting', options: ['leaking', 'honest'], default: 'honest', ...generator },
  context: { kind: 'choice', unit: 'none', group: 'forecasting', options: ['mixed', 'aware', 'blind'], default: 'aware', ...generator },
  noise: { kind: 'number', unit: 'none', group: 'forecasting', min: 0, max: 20, step: 0.5, default: 1, ...assumed },
  inferers: { kind: 'number', unit: 'count', group: 'topic', min: 1, max: 16, step: 1, default: 5, ...assumed },
  forecasters: { kind: 'number', unit: 'count', group: 'topic', min: 0, max: 6, step: 1, default: 3, ...assumed },
  edition: { kind: 'choice', unit: 'none', group: 'topic', options: ['v016', 'legacy'], default: 'v016', basis: 'official', source: sources.docs },
})

type Values = ValuesOf<typeof params>

const folder = 'networks.allora.studies.contest'
const contexts = { mixed: 'random', aware: 1, blind: 0 } as const
const quantiles = [['low', 0.05], ['lower', 0.25], ['middle', 0.5], ['upper', 0.75], ['high', 0.95]] as const
/** Good days that sentences speak of: those of the published check. */
const told = [0.5, 0.2, 0.05] as const satisfies readonly (typeof goodDays)[number][]

/** When does the network beat its best worker? One topic, from workers with nearly exact days to workers who are always alike. */
export const contest = defineStudy({
  id: 'contest',
  params,
  begin: (values: Values, seed) => new ContestWork(values, seed),
})

/** A piece is one play of one setting. Settings to come are drawn like the last one known, so that the picture keeps its frame. */
class ContestWork implements StudyWork {
  readonly of = contestPlays.plays * goodDays.length
  private readonly plays: ContestPlays

  constructor(private readonly values: Values, seed: number) {
    const { edition, inferers, forecasters, foresight, context, noise } = values
    this.plays = new ContestPlays({ edition, inferers, forecasters, workload: { forecasters: foresight, context: contexts[context], forecastNoise: noise } }, seed)
  }

  get done(): number {
    return this.plays.played
  }

  addNext(): void {
    if (this.done >= this.of) throw new Error(`all ${this.of} pieces are done`)
    this.plays.playNext()
  }

  show(): Shown {
    return { chart: this.chart(), facts: told.map((day) => goodDays.indexOf(day)).filter((day) => day < this.done).flatMap((day) => factsOf(this.plays, day)) }
  }

  private chart(): FanChart {
    const { values: { shown }, plays, done } = this
    const columnOf = (contender: Contender, day: number) => (shown === 'lead' ? plays.leads(contender, day) : plays.losses[contender][day]!)
    const known = (day: number) => Math.min(day, done - 1)
    return {
      kind: 'fan', key: `networks.allora.metrics.${shown}`, unit: 'none',
      x: { key: `${folder}.goodDay`, unit: 'none', values: Float64Array.from(goodDays, (day) => Math.round(100 * day)) },
      fans: contenders.map((contender, place) => fanOf(contender, place, (day) => columnOf(contender, known(day)))).slice(shown === 'lead' ? 1 : 0),
      marks: [], baseline: [], effects: [],
    }
  }

  digest(): string {
    if (this.done < this.of) throw new Error(`the digest is that of all ${this.of} pieces; ${this.done} are done`)
    const digest = new Digest()
    for (const contender of contenders) for (const column of this.plays.losses[contender]) digest.add(Float64Array.from(column))
    return digest.hex()
  }
}

function fanOf(contender: Contender, place: number, column: (day: number) => readonly number[]): Fan {
  const at = (q: number) => Float64Array.from(goodDays, (_, day) => quantile(column(day), q) + 0)
  return { key: `networks.allora.actors.${contender}`, place, ...(Object.fromEntries(quantiles.map(([name, q]) => [name, at(q)])) as Omit<Fan, 'key' | 'place'>) }
}

/** How often the network is ahead under one kind of good day, by how much, and the losses themselves. */
function factsOf(plays: ContestPlays, day: number): readonly Fact[] {
  const bare = (value: number) => ({ value: value + 0, unit: 'none' }) as const
  const count = (value: number) => ({ value, unit: 'count' }) as const
  const ahead = (rival: Contender) => count(plays.leads(rival, day).filter((lead) => lead > 0).length)
  const leads = plays.leads('bestWorker', day)
  const losses = Object.fromEntries(contenders.map((contender) => [contender, bare(mean(plays.losses[contender][day]!))]))
  return [
    {
      key: `${folder}.facts.ahead`,
      values: {
        day: { value: goodDays[day]!, unit: 'wholePercent' }, plays: count(leads.length), ofBest: ahead('bestWorker'), ofMean: ahead('plainMean'),
        lead: bare(mean(leads)), low: bare(Math.min(...leads)), high: bare(Math.max(...leads)),
      },
    },
    { key: `${folder}.facts.losses`, values: { day: { value: goodDays[day]!, unit: 'wholePercent' }, ...losses } },
  ]
}
