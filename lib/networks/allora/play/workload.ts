import { logistic, pow } from '../../../core/math'
import { fillNormal, fork, normalAt, uniformAt, type Stream } from '../../../core/random'
import { experienceFactor } from './experience'
import { log10, smallestLoss } from './log-loss'

/** How truth and the people around it behave; follows the generator of allora-simulator (2025-08). */
export interface WorkloadSettings {
  /** `returns`: independent around 0; `price`: e to a random walk with drift. Losses are the same, since errors are absolute. */
  readonly truth: 'returns' | 'price'
  readonly volatility: number
  readonly drift: number
  /** Factor by which widths of errors differ per standard deviation; their median is twice the volatility. */
  readonly widthSpread: number
  /** Standard deviation of inferers' biases, in volatilities. */
  readonly infererBias: number
  /** Errors and biases shrink with age to this share, at this rate per epoch (negative). */
  readonly experienceBase: number
  readonly experienceGrowth: number
  /** Factor on the error and bias of the one inferer who does better in an epoch; 1: nobody does. */
  readonly outperformance: number
  readonly outperformer: 'random' | 'first'
  /** Whether forecasters are told the loss about to be realised, or only the loss to be expected. */
  readonly forecasters: 'leaking' | 'honest'
  /** How far forecasters see who does better in this epoch: 0 not at all, 1 fully, or drawn for each. */
  readonly context: number | 'random'
  /** Standard deviation of forecasters' biases, powers of ten. */
  readonly forecasterBias: number
  /** Factor on forecasters' errors and biases. */
  readonly forecastNoise: number
  /** Median width of reputers' errors, powers of ten, the factor between reputers, and the deviation of their biases. */
  readonly reportWidth: number
  readonly reportWidthSpread: number
  readonly reportBias: number
  /** Factor on reputers' errors and biases; 0: exact reports. */
  readonly reportNoise: number
}

/** A generator with the traits of everyone drawn. Every draw has an address: who and when. */
export interface Workload {
  readonly settings: WorkloadSettings
  readonly infererWidth: Float64Array
  readonly infererBias: Float64Array
  readonly forecasterWidth: Float64Array
  readonly forecasterBias: Float64Array
  /** In [0, 1]. */
  readonly context: Float64Array
  readonly reputerWidth: Float64Array
  readonly reputerBias: Float64Array
  readonly truthStream: Stream
  readonly choiceStream: Stream
  readonly inferenceStream: Stream
  readonly forecastStreams: readonly Stream[]
  readonly reportStreams: readonly Stream[]
}

export function createWorkload(
  settings: WorkloadSettings, stream: Stream,
  { inferers, forecasters, reputers }: { readonly inferers: number; readonly forecasters: number; readonly reputers: number },
): Workload {
  const traits = fork(stream, 0)
  const spread = (count: number, trait: number, of: (z: number) => number) =>
    Float64Array.from({ length: count }, (_, i) => of(normalAt(traits, i, trait)))
  const width = (z: number) => 2 * settings.volatility * pow(settings.widthSpread, z)
  const contextOf = (i: number) => (settings.context === 'random' ? logistic(10 * (uniformAt(traits, i, 4) - 0.5)) : settings.context)
  const streams = (count: number, first: Stream) => Array.from({ length: count }, (_, i) => fork(first, i))
  return {
    settings,
    infererWidth: spread(inferers, 0, width),
    infererBias: spread(inferers, 1, (z) => z * settings.infererBias * settings.volatility),
    forecasterWidth: spread(forecasters, 2, (z) => settings.forecastNoise * width(z)),
    forecasterBias: spread(forecasters, 3, (z) => settings.forecastNoise * z * settings.forecasterBias),
    context: Float64Array.from({ length: forecasters }, (_, i) => contextOf(i)),
    reputerWidth: spread(reputers, 5, (z) => settings.reportNoise * settings.reportWidth * pow(settings.reportWidthSpread, z)),
    reputerBias: spread(reputers, 6, (z) => settings.reportNoise * settings.reportBias * z),
    truthStream: fork(stream, 1), choiceStream: fork(stream, 2), inferenceStream: fork(stream, 3),
    forecastStreams: streams(forecasters, fork(stream, 4)), reportStreams: streams(reputers, fork(stream, 5)),
  }
}

/** What the truth changes by in this epoch. */
export function stepAt({ settings, truthStream }: Workload, epoch: number): number {
  return settings.volatility * normalAt(truthStream, 0, epoch) + (settings.truth === 'price' ? settings.drift : 0)
}

/** The inferer who does better in this epoch. */
export function outperformerAt({ settings, choiceStream, infererWidth }: Workload, epoch: number): number {
  return settings.outperformer === 'first' ? 0 : Math.floor(uniformAt(choiceStream, 0, epoch) * infererWidth.length)
}

/** What multiplies the errors of an inferer of this age. */
export function skillAt({ settings }: Workload, age: number, outperforms: boolean): number {
  return experienceFactor(settings.experienceBase, settings.experienceGrowth, age) * (outperforms ? settings.outperformance : 1)
}

export function inferenceAt(w: Workload, inferer: number, epoch: number, truth: number, skill: number): number {
  return truth + skill * (normalAt(w.inferenceStream, inferer, epoch) * w.infererWidth[inferer]! + w.infererBias[inferer]!)
}

/** log10 of the squared error to be expected of an inferer. */
export function expectedLogLoss(w: Workload, inferer: number, skill: number): number {
  const [width, bias] = [w.infererWidth[inferer]!, w.infererBias[inferer]!]
  return log10(Math.max(skill * skill * (width * width + bias * bias), smallestLoss))
}

/**
 * What a forecaster says about an inferer: `aware` is the logarithmic loss with this epoch's outperformance, `blind` without; who is
 * context-sensitive says more of the first. `draw` is a standard normal number, `skill` the forecaster's own experience.
 */
export function forecastAt(w: Workload, forecaster: number, draw: number, aware: number, blind: number, skill: number): number {
  const noise = draw * w.forecasterWidth[forecaster]! + w.forecasterBias[forecaster]!
  const context = w.context[forecaster]!
  return context * aware + (1 - context) * blind + skill * noise
}

/** Sets `out[j]` to the draw of a forecaster for inferer j. */
export function drawForecasts(w: Workload, forecaster: number, epoch: number, out: Float64Array): void {
  fillNormal(w.forecastStreams[forecaster]!, epoch, out)
}

/** Sets `out[e]` to how far a reputer's report of entry e is from the exact logarithmic loss. */
export function drawReportErrors(w: Workload, reputer: number, epoch: number, out: Float64Array): void {
  if (w.settings.reportNoise === 0) {
    out.fill(0)
    return
  }
  fillNormal(w.reportStreams[reputer]!, epoch, out)
  const [width, bias] = [w.reputerWidth[reputer]!, w.reputerBias[reputer]!]
  for (let e = 0; e < out.length; e++) out[e] = width * out[e]! + bias
}
