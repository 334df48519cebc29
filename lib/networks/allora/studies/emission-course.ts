import { monthlyEmission, type EmissionParameters } from '../emission/emission'
import { assumedFoundationLocked, launchTables, maxSupply } from '../emission/launch-table'
import { circulatingTokens } from '../emission/unlock'

/** Month by month, tokens or shares per staked token and month; `x` counts months from 0. */
export interface EmissionCourse {
  readonly months: Float64Array
  readonly emission: Float64Array
  readonly toTopics: Float64Array
  readonly toValidators: Float64Array
  readonly target: Float64Array
  readonly max: Float64Array
  readonly e: Float64Array
  /** Before the month's emission. */
  readonly circulating: Float64Array
  readonly staked: Float64Array
  readonly ecosystem: Float64Array
  /** Months in which the cap is below the target. */
  readonly capped: number
}

export interface EmissionSetting {
  readonly table: keyof typeof launchTables
  /** Part of all circulating tokens that is staked with validators and reputers. */
  readonly stakedShare: number
  /** Part of the topics' rewards that goes to reputers. */
  readonly reputersFraction: number
  readonly months: number
  readonly parameters: EmissionParameters
}

const series = ['months', 'emission', 'toTopics', 'toValidators', 'target', 'max', 'e', 'circulating', 'staked', 'ecosystem'] as const

/** A month unlocks first, then issues; what is issued circulates from the next month on. Fees are left out. */
export function emissionCourse({ table, stakedShare, reputersFraction, months, parameters }: EmissionSetting): EmissionCourse {
  const course = Object.fromEntries(series.map((name) => [name, new Float64Array(months)])) as Record<(typeof series)[number], Float64Array>
  const foundationLocked = table === 'launch' ? assumedFoundationLocked : 0
  let [issued, capped] = [0, 0]
  let previousE: number | null = null
  for (let month = 0; month < months; month++) {
    const ecosystemLocked = Math.max(0, launchTables[table].ecosystem * maxSupply - issued)
    const circulating = circulatingTokens(launchTables[table], month, foundationLocked) + issued
    const networkStaked = stakedShare * circulating
    const made = monthlyEmission({ ecosystemLocked, networkStaked, circulating, maxSupply, reputersFraction, previousE }, parameters)
    const part = made.emission > 0 ? Math.min(1, ecosystemLocked / made.emission) : 0
    course.months[month] = month
    course.emission[month] = part * made.emission
    course.toTopics[month] = part * made.toTopics
    course.toValidators[month] = part * made.toValidators
    for (const name of ['target', 'max', 'e'] as const) course[name][month] = made[name]
    course.circulating[month] = circulating
    course.staked[month] = networkStaked
    course.ecosystem[month] = ecosystemLocked
    if (made.max < made.target) capped++
    issued += part * made.emission
    previousE = made.e
  }
  return { ...course, capped }
}
