import type { Fact, LineChart } from '../../../core/chart'
import { Digest } from '../../../core/digest'
import { defineParams, type ValuesOf } from '../../../core/param'
import { defineStudy, type Shown } from '../../../core/study'
import { sum } from '../../../core/vector'
import { defaultEmission } from '../emission/emission'
import { sources } from '../sources'
import { emissionCourse, type EmissionCourse } from './emission-course'

const genesis = { basis: 'code', source: sources.genesis } as const
const assumed = { basis: 'assumed' } as const

const params = defineParams({
  shown: { kind: 'choice', unit: 'none', group: 'shown', options: ['emission', 'rates', 'supply'], default: 'emission', ...assumed },
  table: { kind: 'choice', unit: 'none', group: 'supply', options: ['launch', 'genesis'], default: 'launch', basis: 'secondary', source: sources.launch },
  years: { kind: 'number', unit: 'year', group: 'shown', min: 1, max: 15, step: 1, default: 5, ...assumed },
  stakedShare: { kind: 'number', unit: 'fraction', group: 'stake', min: 0, max: 1, step: 0.05, default: 0.5, ...assumed },
  reputersShare: { kind: 'number', unit: 'fraction', group: 'stake', min: 0, max: 1, step: 0.01, default: 0.33, basis: 'official', source: sources.docs },
  pace: { kind: 'number', unit: 'fractionPerMonth', group: 'rule', min: 0, max: 0.1, step: 0.001, default: defaultEmission.fEmission, ...genesis },
  highestYield: { kind: 'number', unit: 'fractionPerMonth', group: 'rule', min: 0, max: 0.05, step: 0.0005, default: defaultEmission.maxMonthlyYield, ...genesis },
  smoothing: { kind: 'number', unit: 'none', group: 'rule', min: 0.01, max: 1, step: 0.01, default: defaultEmission.alphaEmission, ...genesis },
  validatorsShare: { kind: 'number', unit: 'fraction', group: 'rule', min: 0, max: 1, step: 0.05, default: defaultEmission.validatorsFraction, ...genesis },
})

type Values = ValuesOf<typeof params>

const folder = 'networks.allora.studies.emission'
const blocksPerMonth = 864_000
const million = 1e6

const lines = {
  emission: { unit: 'millionCoins', names: ['emission', 'toTopics', 'toValidators'] },
  rates: { unit: 'fractionPerMonth', names: ['target', 'max', 'e'] },
  supply: { unit: 'millionCoins', names: ['circulating', 'staked', 'ecosystem'] },
} as const

/** New tokens month by month: what is aimed at, where the cap holds, and who gets it. */
export const emission = defineStudy({
  id: 'emission',
  params,
  begin(values: Values) {
    const course = courseOf(values)
    let done = 0
    return {
      get done() { return done },
      of: 1,
      addNext() { done = 1 },
      show: (): Shown => ({ chart: chartOf(values, course), facts: factsOf(values, course) }),
      digest: () => {
        const digest = new Digest()
        for (const column of [course.emission, course.e, course.circulating, course.staked]) digest.add(column)
        return digest.hex()
      },
    }
  },
})

function courseOf({ table, years, stakedShare, reputersShare, pace, highestYield, smoothing, validatorsShare }: Values): EmissionCourse {
  return emissionCourse({
    table, stakedShare, reputersFraction: reputersShare, months: 12 * years + 1,
    parameters: { fEmission: pace, maxMonthlyYield: highestYield, alphaEmission: smoothing, validatorsFraction: validatorsShare },
  })
}

function chartOf({ shown }: Values, course: EmissionCourse): LineChart {
  const { unit, names } = lines[shown]
  const scale = unit === 'millionCoins' ? 1 / million : 1
  return {
    kind: 'lines', key: `${folder}.axes.${shown}`,
    x: { key: 'units.month', unit: 'month', values: course.months },
    lines: names.map((name) => ({ key: `${folder}.lines.${name}`, unit, values: course[name].map((value) => scale * value) })),
  }
}

function factsOf({ reputersShare, validatorsShare }: Values, course: EmissionCourse): readonly Fact[] {
  const tokens = (value: number) => ({ value: value / million, unit: 'millionCoins' }) as const
  const share = (value: number) => ({ value, unit: 'fraction' }) as const
  const months = (value: number) => ({ value, unit: 'count' }) as const
  const [first, last] = [course.emission[0]!, course.emission.at(-1)!]
  return [
    {
      key: `${folder}.facts.first`,
      values: { first: tokens(first), perBlock: { value: first / blocksPerMonth, unit: 'none' }, circulating: tokens(course.circulating[0]!), last: tokens(last) },
    },
    { key: `${folder}.facts.total`, values: { months: months(course.months.length), issued: tokens(sum(course.emission)), left: share(course.ecosystem.at(-1)! / course.ecosystem[0]!) } },
    { key: `${folder}.facts.capped`, values: { capped: months(course.capped), months: months(course.months.length) } },
    { key: `${folder}.facts.security`, values: { security: share(validatorsShare + (1 - validatorsShare) * reputersShare), validators: share(validatorsShare) } },
  ]
}
