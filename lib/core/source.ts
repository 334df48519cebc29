/** Where a number or a rule comes from. `revision` pins text that may move: a commit, a version, a date. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly revision: string
}

/**
 * How we know a value: read in a project's own `code`, stated in an `official` document, measured in a `published`
 * study, reported by a `secondary` source, `calibrated` by us so that the model meets a stated fact, or `assumed`
 * by us. Only the first four count as evidence and must name their source.
 */
export type Basis = 'code' | 'official' | 'published' | 'secondary' | 'calibrated' | 'assumed'

export const bases: readonly Basis[] = ['code', 'official', 'published', 'secondary', 'calibrated', 'assumed']

/** Whether a value of this grade rests on somebody else's evidence and therefore needs a citation. */
export function needsSource(basis: Basis): boolean {
  return basis !== 'assumed' && basis !== 'calibrated'
}
