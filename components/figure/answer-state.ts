import type { Answer } from '@/lib/worker/protocol'
import type { Scenario } from '@/lib/scenario/scenario'

/** What is on the screen and how it stands to what was asked for. */
export interface AnswerState {
  /** The last good answer; `null` before the first. */
  readonly answer: Answer | null
  /** What the answer is about. */
  readonly scenario: Scenario | null
  /**
   * `done`: complete and about what is asked. `running`: about what is asked, more to come. `preview`: from a smaller
   * experiment. `waiting`: still the answer to an earlier question. `idle`: nothing has been asked.
   */
  readonly phase: 'idle' | 'waiting' | 'preview' | 'running' | 'done'
  /** A worker died over this question and another has taken over. */
  readonly wasReplaced: boolean
  /** Why the question could not be answered. */
  readonly failure: string | null
}
