import { pow } from '../../../core/math'
import { fork, normalAt, type Stream } from '../../../core/random'
import { lossLayout, type LossLayout } from '../losses/layout'
import type { Reports } from '../reputers/consensus'
import { createListeningRoom, type ListeningRoom } from '../reputers/listening'
import { scoreWindow } from '../scores/reward-fractions'
import { createRegrets, type Regrets } from '../synthesis/regrets'
import { createSynthesis, type Synthesis } from '../synthesis/state'
import { createClass, type Class } from './class'
import { createMarket, type Market } from './market'
import type { Active } from './regret-memory'
import type { TopicSettings } from './settings'
import { createWorkload, type Workload } from './workload'

/** A topic at work; made once, played epoch by epoch in place. */
export interface Topic {
  readonly settings: TopicSettings
  readonly workload: Workload
  readonly market: Market
  readonly synthesis: Synthesis
  /** Regrets of all candidates; those of the synthesis itself where there are places for all. */
  readonly memory: Regrets
  readonly who: Active
  /** By place: the candidate whose skill is behind the inference; not its own for one who copies. */
  readonly source: Int32Array
  readonly inferers: Class
  readonly forecasters: Class
  readonly reputers: Class

  epoch: number
  /** Whether inferences were asked for in the epoch just played. */
  isServed: boolean
  logPrice: number
  truth: number
  plainMean: number
  outperformer: number

  layout: LossLayout
  /** Logarithmic losses as they are, as reported (row by reputer), and the network's. NaN where an inference is undefined. */
  readonly exactLosses: Float64Array
  readonly reports: Reports
  readonly losses: Float64Array
  /** Draws of one reputer by entry and of one forecaster by inferer. */
  readonly reportErrors: Float64Array
  readonly forecastDraws: Float64Array
  readonly listening: ListeningRoom

  /** By reputer. */
  readonly stakes: Float64Array
  readonly coefficients: Float64Array
  /** The same of those who take part. */
  readonly activeStakes: Float64Array
  readonly activeCoefficients: Float64Array
  /** Room for the shares of the last epoch and for sorting. */
  readonly previous: Float64Array
  readonly sorting: Float64Array
  chi: number
  tau: number
}

/** A topic before its first epoch. All chance in it comes from `stream`. */
export function createTopic(settings: TopicSettings, stream: Stream): Topic {
  const { inferers, forecasters, reputers, edition, scoreSamples } = settings
  const places = (candidates: number, top: number) => Math.min(candidates, top)
  const classOf = (candidates: number, top: number) =>
    createClass(candidates, places(candidates, top), scoreWindow(edition, scoreSamples, top))
  const classes = {
    inferers: classOf(inferers, settings.topInferers),
    forecasters: classOf(forecasters, settings.topForecasters),
    reputers: classOf(reputers, settings.topReputers),
  }
  const synthesis = createSynthesis(classes.inferers.places, classes.forecasters.places)
  synthesis.initialRegret = settings.startRegret
  const layout = lossLayout(classes.inferers.places, classes.forecasters.places)
  const stakeStream = fork(stream, 2)
  const leavesOut = classes.inferers.places < inferers || classes.forecasters.places < forecasters
  return {
    ...classes, settings, synthesis, layout,
    workload: createWorkload(settings.workload, fork(stream, 0), settings),
    market: createMarket(settings.market, edition, fork(stream, 1)),
    memory: leavesOut ? createRegrets(inferers, forecasters) : synthesis.regrets,
    who: { inferers: classes.inferers.active, forecasters: classes.forecasters.active, n: 0, k: 0 },
    source: new Int32Array(classes.inferers.places),
    epoch: 0, isServed: false, logPrice: 0, truth: 0, plainMean: 0, outperformer: 0,
    exactLosses: new Float64Array(layout.length),
    reports: { reputers: 0, length: layout.length, losses: new Float64Array(classes.reputers.places * layout.length) },
    losses: new Float64Array(layout.length), reportErrors: new Float64Array(layout.length), forecastDraws: new Float64Array(inferers),
    listening: createListeningRoom(classes.reputers.places, layout.length),
    stakes: Float64Array.from({ length: reputers }, (_, m) =>
      (m === 0 ? settings.firstStakeFactor : 1) * settings.medianStake * pow(settings.stakeSpread, normalAt(stakeStream, m, 0))),
    coefficients: new Float64Array(reputers).fill(1),
    activeStakes: new Float64Array(classes.reputers.places), activeCoefficients: new Float64Array(classes.reputers.places),
    previous: new Float64Array(Math.max(inferers, forecasters, reputers)), sorting: new Float64Array(inferers + forecasters + reputers),
    chi: 0, tau: 0,
  }
}
