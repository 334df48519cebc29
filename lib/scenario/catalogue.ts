import type { AnyPlayable } from '../core/playable'
import { modelById, models } from '../models/registry'

/** What the links of a page may be about. */
export interface Catalogue {
  /** What a link is about that does not say so. */
  readonly usual: AnyPlayable
  find(id: string): AnyPlayable | undefined
}

/** The article's own models; links are about the first one unless they name another. */
export const modelCatalogue: Catalogue = { usual: models[0], find: modelById }

/** A page about one thing. */
export function catalogueOf(subject: AnyPlayable): Catalogue {
  return { usual: subject, find: (id) => (id === subject.id ? subject : undefined) }
}
