import type { AnyPlayable } from '../core/playable'
import { regimes } from './regimes'

/** The one list. Order is the order readers meet them. */
export const models = [regimes as unknown as AnyPlayable] as const

export function modelById(id: string): AnyPlayable | undefined {
  return models.find((model) => model.id === id)
}
