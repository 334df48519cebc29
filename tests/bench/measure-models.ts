import { Ensemble } from '../../lib/experiments/monte-carlo'
import { models } from '../../lib/models/registry'
import { defaultScenario } from '../../lib/scenario/scenario'
import { median, timed } from './timing'

export interface ModelResult {
  readonly model: string
  readonly agents: number
  readonly ticks: number
  readonly repetitions: number
  /** Milliseconds of one play of the default scenario, median. */
  readonly milliseconds: number
  /** Agents times ticks per second, in millions. An agent decides among all contenders, so they are not counted separately. */
  readonly agentTicks: number
  /** Monte Carlo runs per second on one core, recording and digest included. */
  readonly runs: number
}

const monthsPerYear = 12

/** Every model of the registry on its default scenario, one tick a month. */
export function measureModels(): ModelResult[] {
  return models.map((model) => {
    const scenario = defaultScenario(model)
    const { agents, years } = scenario.common
    const ticks = years * monthsPerYear
    let ensemble = new Ensemble(model, scenario)
    const addNext = () => ensemble.addNext()
    const renewed = () => {
      if (ensemble.done === ensemble.of) ensemble = new Ensemble(model, scenario)
    }
    let replicate = 0
    const play = () => model.play(scenario.values, { seed: scenario.common.seed, replicate: replicate++, agents, years, epochs: 0 })

    timed(5, () => {}, play)
    const seconds = median(timed(25, () => {}, play))
    const run = median(timed(25, renewed, addNext))
    return {
      model: model.id, agents, ticks, repetitions: 25,
      milliseconds: seconds * 1000, agentTicks: (agents * ticks) / seconds / 1e6, runs: 1 / run,
    }
  })
}
