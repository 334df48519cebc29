import type { AnyNetwork } from '@/lib/networks/contract'
import { defaultScenario } from '@/lib/scenario/scenario'
import type { Answer } from '@/lib/worker/protocol'
import { answerTo } from '../../answers'

/** What a network's page shows before anybody touches it, computed while building. */
export interface NetworkAnswers {
  readonly figure: Answer
  readonly presets: Readonly<Record<string, Answer>>
  readonly studies: Readonly<Record<string, Answer>>
}

const known = new Map<string, NetworkAnswers>()

/** The same for every language, so computed once. */
export function answersOf(network: AnyNetwork): NetworkAnswers {
  const answers = known.get(network.id) ?? compute(network)
  known.set(network.id, answers)
  return answers
}

function compute(network: AnyNetwork): NetworkAnswers {
  const scenario = defaultScenario(network)
  const of = (ids: readonly { readonly id: string }[], answer: (id: string) => Answer) => Object.fromEntries(ids.map(({ id }) => [id, answer(id)]))
  return {
    figure: answerTo({ kind: 'figure', scenario, detail: 'full' }),
    presets: of(network.presets, (preset) => answerTo({ kind: 'preset', scenario, preset })),
    studies: of(network.studies, (study) => answerTo({ kind: 'study', scenario, study })),
  }
}
