import { defaultsOf } from '@/lib/core/param'
import { checkFacts } from '@/lib/models/regimes/calibration'
import { nullLeads, type NullLeads } from '@/lib/models/regimes/null-test'
import { params } from '@/lib/models/regimes/params'
import { defaultScenario } from '@/lib/scenario/scenario'
import { createHandler } from '@/lib/worker/handler'
import type { Answer, Ask } from '@/lib/worker/protocol'

/** What the page shows before anybody touches it, computed while building by the code that later runs in the browser. */
export interface Answers {
  readonly figure: Answer
  readonly leaders: Answer
  readonly checks: ReturnType<typeof checkFacts>
  readonly fairness: NullLeads & { readonly plays: number }
}

const fairnessPlays = 1500

let answers: Answers | undefined

/** The same for every language, so computed once. */
export function defaultAnswers(): Answers {
  const scenario = defaultScenario()
  const defaults = defaultsOf(params)
  return answers ??= {
    figure: answerTo({ kind: 'figure', scenario, detail: 'full' }),
    leaders: answerTo({ kind: 'leaders', scenario }),
    checks: checkFacts(defaults, { agents: scenario.common.agents, plays: 40 }),
    fairness: { ...nullLeads(defaults, fairnessPlays), plays: fairnessPlays },
  }
}

/** The complete answer, computed on the spot by the code that runs in the worker. */
export function answerTo(ask: Ask): Answer {
  for (const reply of createHandler()({ ...ask, id: 1 })) {
    if (reply?.kind === 'failed') throw new Error(`no ${ask.kind} for the default scenario: ${reply.message}`)
    if (reply?.kind === 'done') return reply.answer
  }
  throw new Error(`the handler gave no answer to "${ask.kind}"`)
}
