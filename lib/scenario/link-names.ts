import type { Kind } from '../core/playable'
import type { DeclaredStudy } from '../core/study'

/**
 * Names in a link: what it is about under the name of its kind, common parameters as they are, and others with a prefix, so
 * that they never meet: the own ones with one letter, those of a study with its id.
 */
export const selectors = { model: 'model', network: 'net', rule: 'rule' } as const satisfies Record<Kind, string>
export const ownPrefixes = { model: 'm-', network: 'n-', rule: 'g-' } as const satisfies Record<Kind, string>
export const kinds = Object.keys(selectors) as Kind[]
export const studyPrefix = ({ id }: DeclaredStudy) => `${id}-`
export const sheetName = (study: DeclaredStudy) => `${studyPrefix(study)}sheet`
