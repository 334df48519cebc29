import { exp, log, pow } from '../../core/math'
import type { RegimesValues } from './params'

/** Months in a tick: one, or one week of seven days. */
const monthsPerTick = { month: 1, week: (7 / 365.25) * 12 } as const

/** Everything that is given per month or year, turned into what happens in one tick; computed once per play. */
export interface Rates {
  /** Length of a tick in months. */
  readonly dt: number
  readonly ticks: number
  /** Ticks in a year, in a training window; each at least one. */
  readonly ticksPerYear: number
  readonly trainingTicks: number
  readonly shockTick: number
  readonly crisisTicks: number
  readonly sybilTicks: number
  readonly deathTicks: number
  readonly hazard: number
  readonly switching: number
  readonly runway: number
  readonly reconsider: number
  readonly effortMemory: number
  readonly absorption: number
  readonly imitation: number
  readonly dataKept: number
  readonly release: number
  readonly expectation: number
  readonly volatilityMemory: number
  readonly moodMemory: number
  readonly moodNoise: number
  readonly poolDepth: number
  readonly treasurySale: number
  /** Natural log units of algorithmic progress per month at reference effort. */
  readonly algorithmGrowth: number
}

/** A regime with hardly any effort and money for this long closes down. */
const deathMonths = 12
/** Smoothed effort forgets half of the past in a month; price expectations close 30 % of the gap; see the specification. */
const effortMemoryPerMonth = 0.5
const expectationPerMonth = 0.3
const volatilityMemoryPerMonth = 0.9
const poolDepthPerMonth = 0.5
const treasurySalePerMonth = 1 / 60

export function ratesOf(values: RegimesValues, years: number): Rates {
  const dt = monthsPerTick[values.tick]
  const ticksIn = (months: number) => Math.max(1, Math.round(months / dt))
  const keptIn = (perMonth: number) => pow(perMonth, dt)
  const goneIn = (perMonth: number) => 1 - pow(1 - perMonth, dt)
  const moodMemory = keptIn(values.moodMemory)
  return {
    dt,
    ticks: Math.round((years * 12) / dt),
    ticksPerYear: ticksIn(12),
    trainingTicks: ticksIn(values.trainingMonths),
    shockTick: ticksIn(values.shockMonth),
    crisisTicks: ticksIn(values.crisisMonths),
    sybilTicks: ticksIn(values.sybilMonths),
    deathTicks: ticksIn(deathMonths),
    hazard: goneIn(values.hazard),
    switching: goneIn(values.switching),
    runway: goneIn(1 / values.runway),
    reconsider: goneIn(values.reconsider),
    effortMemory: keptIn(effortMemoryPerMonth),
    absorption: goneIn(values.absorption),
    imitation: goneIn(1 - exp(-1 / values.imitationMonths)),
    dataKept: keptIn(1 - values.dataDecay),
    release: goneIn(1 / values.releaseMonths),
    expectation: goneIn(expectationPerMonth),
    volatilityMemory: keptIn(volatilityMemoryPerMonth),
    moodMemory,
    moodNoise: values.moodSwings * Math.sqrt(1 - moodMemory * moodMemory),
    poolDepth: goneIn(poolDepthPerMonth),
    treasurySale: goneIn(treasurySalePerMonth),
    algorithmGrowth: log(values.algorithmGrowth) / 12,
  }
}

/** Whether tick number `tick` (from 1) is the one on which something due every `months` months falls. */
export function isDue(tick: number, months: number, dt: number): boolean {
  return Math.floor((tick * dt + dt / 2) / months) > Math.floor(((tick - 1) * dt + dt / 2) / months)
}
