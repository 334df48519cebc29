import type { AnyPlayable } from '../core/playable'
import type { Shown, StudyWork, Work } from '../core/study'
import { Ensemble } from '../experiments/monte-carlo'
import { Survey } from '../experiments/survey'
import { Verdicts } from '../experiments/verdicts'
import { networkById } from '../networks/registry'
import { describeDrivers, driversChart, type Gap } from '../views/drivers'
import { describeFan, fanChart } from '../views/fan'
import { describeLeaders, leadersChart } from '../views/leaders'
import { describeVerdict, verdictChart } from '../views/verdicts'
import type { Ask } from './protocol'
import { Recent } from './recent'

/** What one ask comes down to: work, perhaps begun before, and how to look at it. */
export interface Job {
  readonly work: Work
  /** Whether a picture is worth sending after that many pieces. */
  isPictureAfter(done: number): boolean
  show(): Shown
  /** A preview is another, smaller experiment, so its digest would only mislead. */
  readonly hasDigest: boolean
}

/** Just enough for the picture of a preview to show that chance has a say. Where the hand rests, a full answer follows. */
const previewRuns = 3

/** The first picture of a full answer. Each further one stands on twice as many runs; less is not seen in the quantiles. */
const firstPicture = 4

const settingsPerPicture = 32

/** How much work is kept. The largest ensemble a link may ask for takes about 20 MB, one of the usual size 0.4 MB. */
const kept = { previews: 2, ensembles: 3, surveys: 2, studies: 4, presets: 8 }

/**
 * Turns asks into jobs and remembers their work, complete or not. So an ask that differs from an earlier one only in what
 * is looked at computes nothing anew, and one that comes back to earlier work goes on where it stopped.
 */
export class Jobs {
  private readonly previews = new Recent<Ensemble>(kept.previews)
  private readonly ensembles = new Recent<Ensemble>(kept.ensembles)
  private readonly surveys = new Recent<Survey>(kept.surveys)
  private readonly studies = new Recent<StudyWork>(kept.studies)
  private readonly presets = new Recent<Verdicts>(kept.presets)

  constructor(private readonly modelOf: (id: string) => AnyPlayable | undefined) {}

  jobOf(ask: Ask): Job {
    const model = this.modelOf(ask.scenario.model)
    if (!model) throw new Error(`no model "${ask.scenario.model}"`)
    if (ask.kind === 'figure') return this.figure(model, ask)
    if (ask.kind === 'study') return this.study(model, ask)
    return ask.kind === 'preset' ? this.preset(ask) : this.survey(model, ask)
  }

  private figure(model: AnyPlayable, ask: Ask & { kind: 'figure' }): Job {
    const { scenario } = ask
    const isPreview = ask.detail === 'preview'
    const ensemble = isPreview
      ? this.previews.get(workKey(scenario), () => new Ensemble(model, scenario, { agents: ask.agents, runs: previewRuns }))
      : this.ensembles.get(workKey(scenario), () => new Ensemble(model, scenario))
    return {
      work: ensemble,
      hasDigest: !isPreview,
      isPictureAfter: (done) => !isPreview && done >= firstPicture && isPowerOfTwo(done),
      show: () => {
        const chart = fanChart(ensemble, scenario.metric)
        return { chart, facts: describeFan(chart) }
      },
    }
  }

  private study(model: AnyPlayable, ask: Ask & { kind: 'study' }): Job {
    const study = model.studies.find(({ id }) => id === ask.study)
    const state = ask.scenario.studies[ask.study]
    if (!study || !state) throw new Error(`${model.id} has no study "${ask.study}"`)
    const work = this.studies.get(studyKey(ask), () => study.begin(state.values, ask.scenario.common.seed, state.sheet))
    return { work, hasDigest: true, isPictureAfter: isPowerOfTwo, show: () => work.show() }
  }

  private preset({ scenario, preset: id }: Ask & { kind: 'preset' }): Job {
    const network = networkById(scenario.model)
    const preset = network?.presets.find((one) => one.id === id)
    if (!network || !preset) throw new Error(`${scenario.model} has no preset "${id}"`)
    const key = JSON.stringify([network.id, id, scenario.common])
    const work = this.presets.get(key, () => new Verdicts(network, preset, scenario.common))
    return {
      work, hasDigest: true,
      isPictureAfter: (done) => done >= firstPicture && isPowerOfTwo(done),
      show: () => {
        const chart = verdictChart(work)
        return { chart, facts: describeVerdict(chart) }
      },
    }
  }

  private survey(model: AnyPlayable, ask: Ask & { kind: 'leaders' | 'drivers' }): Job {
    const survey = this.surveys.get(workKey(ask.scenario), () => new Survey(model, ask.scenario))
    return {
      work: survey,
      hasDigest: true,
      isPictureAfter: (done) => done % settingsPerPicture === 0,
      show: () => (ask.kind === 'leaders' ? showLeaders(survey) : showDrivers(survey, gapOf(model, ask))),
    }
  }
}

/** The same for scenarios that differ outside of the study. */
function studyKey({ scenario: { model, common, studies }, study }: Ask & { kind: 'study' }): string {
  return JSON.stringify([model, common.seed, study, studies[study]])
}

function showLeaders(survey: Survey) {
  const chart = leadersChart(survey)
  return { chart, facts: describeLeaders(chart) }
}

function showDrivers(survey: Survey, gap: Gap) {
  const chart = driversChart(survey, gap)
  return { chart, facts: describeDrivers(chart, survey, gap) }
}

function gapOf({ actors }: AnyPlayable, { scenario, actors: pair }: Ask & { kind: 'drivers' }): Gap {
  const [actor, other] = pair ?? [actors.at(-1)!, actors[0]!]
  return { metric: scenario.metric, actor, other }
}

/** The same for scenarios that only look at different metrics of the same runs. */
function workKey({ model, common, values }: Ask['scenario']): string {
  return JSON.stringify([model, common, values])
}

function isPowerOfTwo(n: number): boolean {
  return (n & (n - 1)) === 0
}
