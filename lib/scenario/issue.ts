import type { Value } from '../core/param'
import type { UnitId } from '../core/units'

/**
 * Something in a link that could not be taken as written, and what is used instead. `name` is the name in the link;
 * `key` is the message path of the parameter; `text` is what was written, cut short and safe to show.
 */
export type LinkIssue =
  | { readonly kind: 'newer-version'; readonly name: 'v'; readonly text: string; readonly used: number }
  | { readonly kind: 'unreadable-version'; readonly name: 'v'; readonly text: string; readonly used: number }
  | { readonly kind: 'unknown-model'; readonly name: string; readonly text: string; readonly used: string }
  | { readonly kind: 'unknown-metric'; readonly name: 'metric'; readonly text: string; readonly used: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly key: string; readonly unit: UnitId; readonly text: string; readonly used: Value }
  | {
      readonly kind: 'out-of-range' | 'off-grid'
      readonly name: string
      readonly key: string
      readonly unit: UnitId
      readonly text: string
      readonly used: Value
      readonly min: number
      readonly max: number
    }
  /** Something in a reader's own table; the sentence is the message under `key`. */
  | { readonly kind: 'sheet'; readonly name: string; readonly key: string; readonly values: Readonly<Record<string, string | number>> }
  | { readonly kind: 'unreadable-digest'; readonly name: 'd'; readonly text: string; readonly used: null }
  /** The name is there more than once; `used` is the first of its values as written. */
  | { readonly kind: 'repeated'; readonly name: string; readonly used: string }
  | { readonly kind: 'unknown-name'; readonly name: string; readonly text: string }
  /** As many further issues, left out of the list. */
  | { readonly kind: 'more'; readonly count: number }
