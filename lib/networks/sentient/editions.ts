import type { Edition } from '../contract'
import { sources } from './sources'

export type EditionId = 'oml1'

/** Only one set of rules is public: the paper's protocol with the tools of January 2025; the contracts' constants are not. */
export const editions: readonly (Edition & { readonly id: EditionId })[] = [
  { id: 'oml1', standing: 'unknown', from: '2025-01-22', source: sources.oml },
]
