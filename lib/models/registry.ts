import type { AnyModel } from './contract'
import { regimes } from './regimes'

/** The one list. Order is the order readers meet them. */
export const models = [regimes as unknown as AnyModel] as const

export function modelById(id: string): AnyModel | undefined {
  return models.find((model) => model.id === id)
}
