import type { AnyPlayable } from '../core/playable'
import { models } from '../models/registry'
import { networks } from '../networks/registry'

/** Everything that can be run. No two have the same id. */
export const subjects: readonly AnyPlayable[] = [...models, ...networks]

export function subjectById(id: string): AnyPlayable | undefined {
  return subjects.find((subject) => subject.id === id)
}
