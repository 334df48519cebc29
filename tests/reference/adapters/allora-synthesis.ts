import { networkLosses as lossesOf, stakeWeightedLoss } from '../../../lib/networks/allora/losses/network-losses'
import { topicInitialRegret, type InitialRegretParameters } from '../../../lib/networks/allora/losses/initial-regret'
import { combinedLoss, lossLayout, naiveLoss, type LossLayout } from '../../../lib/networks/allora/losses/layout'
import { regretUpdate, updateRegrets } from '../../../lib/networks/allora/losses/regret-update'
import { experienceFactor } from '../../../lib/networks/allora/play/experience'
import { modifiedFractions } from '../../../lib/networks/allora/rewards/entropy'
import { medianDeviation, medianOfFirst, quantileOfFirst } from '../../../lib/networks/allora/synthesis/median'
import { keepsInference, type OutlierMemory } from '../../../lib/networks/allora/synthesis/outlier'
import { onePlusExpRatio, phi, phiGradient } from '../../../lib/networks/allora/synthesis/potential'
import { regretRules, sampleDeviation } from '../../../lib/networks/allora/synthesis/regret-rules'
import { createRegrets, type Regrets } from '../../../lib/networks/allora/synthesis/regrets'
import { createSynthesis } from '../../../lib/networks/allora/synthesis/state'
import { synthesise } from '../../../lib/networks/allora/synthesis/synthesis'
import { weightedPercentiles } from '../../../lib/networks/allora/synthesis/weighted-percentile'
import type { EditionId } from '../../../lib/networks/allora/edition'
import { UnknownKind, type Adapter } from '../adapter'

type Numbers = readonly (number | null)[]
type Table = readonly Numbers[]

/** Without a name of its own a case means what mainnet runs. */
export function editionOf(variant: string | undefined): EditionId {
  if (variant === undefined) return 'v016'
  if (variant !== 'legacy' && variant !== 'v016') throw new UnknownKind(`no edition ${variant}`)
  return variant
}

interface NormInput {
  readonly epsilon: number
  readonly pNorm: number
  readonly cNorm: number
}

interface RegretTables {
  readonly inferer?: Numbers
  readonly forecaster?: Numbers
  readonly naive?: Numbers
  readonly oneOutInfererInferer?: Table
  readonly oneOutInfererForecaster?: Table
  readonly oneOutForecasterInferer?: Table
  readonly oneOutForecasterForecaster?: Table
  readonly oneInInferer?: Table
  readonly oneInSelf?: Numbers
}

interface SynthesisInput extends NormInput {
  readonly inferences: readonly number[]
  readonly forecastedLosses: Table
  readonly networkLossPrev: number | null
  readonly epsilonSafeDiv?: number
  readonly initialRegret: number
  readonly regretScale?: number | null
  readonly regrets: RegretTables
}

interface Losses {
  readonly combined: number
  readonly naive: number
  readonly inferers: readonly number[]
  readonly forecasters: readonly number[]
  readonly oneOutInferers: readonly number[]
  readonly oneOutForecasters: readonly number[]
  readonly oneInForecasters: readonly number[]
  readonly oneOutInfererForecasters: readonly (readonly number[])[]
}

interface ImpliedInput extends NormInput {
  readonly inferences: readonly number[]
  readonly forecastedLosses: Numbers
  readonly networkLossPrev: number
  readonly allInferersAreNew: boolean
}

function fill(row: Float64Array, values: Numbers = [], from = 0): void {
  values.forEach((value, i) => (row[from + i] = value ?? NaN))
}

function regretsOf(tables: RegretTables, n: number, k: number): Regrets {
  const regrets = createRegrets(n, k)
  fill(regrets.inferer, tables.inferer)
  fill(regrets.forecaster, tables.forecaster)
  fill(regrets.naive, tables.naive)
  fill(regrets.oneOutInfererInferer, tables.oneOutInfererInferer?.flat())
  fill(regrets.oneOutInfererForecaster, tables.oneOutInfererForecaster?.flat())
  fill(regrets.oneOutForecasterInferer, tables.oneOutForecasterInferer?.flat())
  fill(regrets.oneOutForecasterForecaster, tables.oneOutForecasterForecaster?.flat())
  fill(regrets.oneInInferer, tables.oneInInferer?.flat())
  fill(regrets.oneInSelf, tables.oneInSelf)
  return regrets
}

function synthesisOf(input: SynthesisInput, edition: EditionId) {
  const { inferences, forecastedLosses, networkLossPrev, initialRegret, regretScale, regrets, ...norm } = input
  const [n, k] = [inferences.length, forecastedLosses.length]
  const s = { ...createSynthesis(n, k), regrets: regretsOf(regrets, n, k) }
  fill(s.inferences, inferences)
  forecastedLosses.forEach((row, f) => fill(s.forecasts, row, f * n))
  s.networkLossPrev = networkLossPrev ?? NaN
  s.initialRegret = initialRegret
  s.regretScale = regretScale ?? 0
  synthesise(s, edition, { epsilonSafeDiv: 1e-7, ...norm })
  return s
}

function epochSynthesis(input: SynthesisInput, variant?: string) {
  const s = synthesisOf(input, editionOf(variant))
  const variants = (values: Float64Array) => (s.hasForecasterVariants ? values : [])
  return {
    combined: s.combined,
    naive: s.naive,
    forecastImplied: Array.from(s.forecastImplied, (value, f) => (s.speaks[f] ? value : null)),
    infererWeights: s.infererWeights,
    forecasterWeights: s.forecasterWeights,
    oneOutInferer: s.hasOneOutInferers ? s.oneOutInferer : input.inferences.map(() => null),
    oneOutForecaster: variants(s.oneOutForecaster),
    oneInForecaster: variants(s.oneInForecaster),
  }
}

function forecastImpliedInference({ allInferersAreNew, forecastedLosses, ...input }: ImpliedInput, variant?: string) {
  const initialRegret = allInferersAreNew ? 0 : 1
  const s = synthesisOf({ ...input, forecastedLosses: [forecastedLosses], initialRegret, regrets: {} }, editionOf(variant))
  return s.speaks[0] ? s.forecastImplied[0] : null
}

interface RegretsInput extends NormInput {
  readonly infererRegrets: readonly number[]
  readonly forecasterRegrets: readonly number[]
}

function weightsFromRegrets({ infererRegrets, forecasterRegrets, epsilon, pNorm, cNorm }: RegretsInput, variant?: string) {
  const rules = regretRules[editionOf(variant)]
  const all = [...infererRegrets, ...forecasterRegrets]
  const weights = new Float64Array(all.length)
  rules.weigh(all, all.length, rules.scale(all, all.length, epsilon, new Float64Array(all.length)), pNorm, cNorm, weights)
  return { inferers: weights.slice(0, infererRegrets.length), forecasters: weights.slice(infererRegrets.length) }
}

/** Losses in the places of a report. */
function vectorOf(losses: Losses): { at: LossLayout; vector: Float64Array } {
  const at = lossLayout(losses.inferers.length, losses.forecasters.length)
  const vector = new Float64Array(at.length).fill(NaN)
  vector[combinedLoss] = losses.combined
  vector[naiveLoss] = losses.naive
  fill(vector, losses.inferers, at.inferers)
  fill(vector, losses.forecasters, at.forecasters)
  fill(vector, losses.oneOutInfererForecasters.flat(), at.withoutInferer)
  fill(vector, losses.oneOutInferers, at.oneOutInferers)
  fill(vector, losses.oneOutForecasters, at.oneOutForecasters)
  fill(vector, losses.oneInForecasters, at.oneInForecasters)
  return { at, vector }
}

const rows = (table: Float64Array, count: number, length: number) =>
  Array.from({ length: count }, (_, r) => table.slice(r * length, (r + 1) * length))

function networkLosses({ stakes, reports }: { readonly stakes: readonly number[]; readonly reports: readonly Losses[] }) {
  const { at } = vectorOf(reports[0]!)
  const all = Float64Array.from(reports.flatMap((report) => [...vectorOf(report).vector]))
  const out = new Float64Array(at.length)
  lossesOf(stakes, all, at.length, out)
  const part = (from: number, to: number) => out.slice(from, to)
  return {
    combined: out[combinedLoss], naive: out[naiveLoss],
    inferers: part(at.inferers, at.forecasters), forecasters: part(at.forecasters, at.withoutInferer),
    oneOutInfererForecasters: rows(part(at.withoutInferer, at.oneOutInferers), at.k, at.n),
    oneOutInferers: part(at.oneOutInferers, at.oneOutForecasters),
    oneOutForecasters: part(at.oneOutForecasters, at.oneInForecasters), oneInForecasters: part(at.oneInForecasters, at.length),
  }
}

function epochRegrets({ alpha, previous, losses }: { readonly alpha: number; readonly previous: RegretTables; readonly losses: Losses }) {
  const { at, vector } = vectorOf(losses)
  const { n, k } = at
  const regrets = regretsOf(previous, n, k)
  updateRegrets(regrets, vector, at, alpha, 0, { inferers: n, forecasters: k })
  return {
    inferer: regrets.inferer, forecaster: regrets.forecaster, naive: regrets.naive, oneInSelf: regrets.oneInSelf,
    oneOutInfererInferer: rows(regrets.oneOutInfererInferer, n, n), oneOutInfererForecaster: rows(regrets.oneOutInfererForecaster, n, k),
    oneOutForecasterInferer: rows(regrets.oneOutForecasterInferer, k, n),
    oneOutForecasterForecaster: rows(regrets.oneOutForecasterForecaster, k, k),
    oneInInferer: rows(regrets.oneInInferer, k, n),
  }
}

function normalizeWeights({ inferers, forecasters }: { readonly inferers: readonly number[]; readonly forecasters: readonly number[] }) {
  const shares = modifiedFractions([...inferers, ...forecasters])
  return { inferers: shares.slice(0, inferers.length), forecasters: shares.slice(inferers.length) }
}

interface Potential { readonly p: number; readonly c: number; readonly x: number }
interface Values { readonly values: readonly number[] }

/** Inferences, losses and regrets. */
export const alloraSynthesis = {
  epochSynthesis, forecastImpliedInference, weightsFromRegrets, networkLosses, epochRegrets, normalizeWeights,
  phi: ({ p, c, x }: Potential) => phi(p, c, x),
  phiGradient: ({ p, c, x }: Potential) => phiGradient(p, c, x),
  exp1DivExp1: ({ a, b }: { readonly a: number; readonly b: number }) => onePlusExpRatio(a, b),
  stdDev: ({ values }: Values) => sampleDeviation(values, values.length),
  mad: ({ values }: Values) => medianDeviation(values, values.length),
  median: ({ values }: Values) => medianOfFirst(values, values.length),
  quantile: ({ values, q }: Values & { readonly q: number }) => quantileOfFirst(values, values.length, q),
  weightedPercentile: ({ values, weights, percentiles }: Values & { readonly [Name in 'weights' | 'percentiles']: readonly number[] }) =>
    weightedPercentiles(values, weights, percentiles),
  regretScale: ({ regrets, epsilon }: { readonly regrets: readonly number[]; readonly epsilon: number }, variant?: string) =>
    regretRules[editionOf(variant)].scale(regrets, regrets.length, epsilon, new Float64Array(regrets.length)),
  weightFromNormalizedRegret: (of: { readonly [Name in 'regret' | 'maxRegret' | 'pNorm' | 'cNorm']: number }, variant?: string) =>
    regretRules[editionOf(variant)].weight(of.regret, of.maxRegret, of.pNorm, of.cNorm),
  topicInitialRegret: ({ regrets, ...of }: InitialRegretParameters & { readonly regrets: readonly number[] }, variant?: string) =>
    topicInitialRegret(editionOf(variant), regrets, of),
  stakeWeightedLoss: ({ stakes, losses }: { readonly stakes: readonly number[]; readonly losses: readonly (number | string)[] }) =>
    stakeWeightedLoss(stakes, losses.map(Number)),
  regretUpdate: (of: { readonly [Name in 'lossA' | 'lossB' | 'previous' | 'alpha']: number }) =>
    regretUpdate(of.lossA, of.lossB, of.previous, of.alpha),
  outlierFilter: (of: OutlierMemory & { readonly inferences: readonly number[]; readonly threshold: number }) =>
    of.inferences.filter((inference) => keepsInference(inference, of, of.threshold)),
  experienceFactor: ({ base, growth, age }: { readonly [Name in 'base' | 'growth' | 'age']: number }) => experienceFactor(base, growth, age),
} satisfies Adapter
