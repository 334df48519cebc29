import type { Declared } from '../core/playable'
import { declaredModels } from '../models/declared'

/** What the links of a page may be about. */
export interface Catalogue {
  /** What a link is about that does not say so. */
  readonly usual: Declared
  find(id: string): Declared | undefined
}

/** The article's own models; links are about the first one unless they name another. */
export const modelCatalogue: Catalogue = { usual: declaredModels[0], find: (id) => declaredModels.find((model) => model.id === id) }

/** A page about one thing. */
export function catalogueOf(subject: Declared): Catalogue {
  return { usual: subject, find: (id) => (id === subject.id ? subject : undefined) }
}
