import type { RawLink } from './migrations'

/** A query taken apart. Names are whatever somebody typed: look them up with {@link textOf} only. */
export interface ParsedQuery {
  /** The first value of every name. */
  readonly link: RawLink
  /** Names that occur more than once, each named once. */
  readonly repeated: ReadonlySet<string>
}

/** Takes a query apart in one pass, with or without its question mark. Never fails, whatever the text. */
export function parseQuery(query: string): ParsedQuery {
  const entries = new Map<string, string>()
  const repeated = new Set<string>()
  for (const [name, text] of new URLSearchParams(query.replace(/^\?+/, ''))) {
    if (entries.has(name)) repeated.add(name)
    else entries.set(name, text)
  }
  return { link: Object.fromEntries(entries), repeated }
}

/** The text under a name, or nothing. Names every object inherits, such as `constructor`, are nothing too. */
export function textOf(link: RawLink, name: string): string | undefined {
  return Object.hasOwn(link, name) ? link[name] : undefined
}

/** The most of a stranger's text that is repeated to the reader, in UTF-16 units. */
const echoLimit = 40

/** Text of unknown origin in a form that can be shown: short, on one line, without characters that turn or hide others. */
export function clip(text: string): string {
  const short = text.length > echoLimit ? `${text.slice(0, echoLimit - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return short.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD')
}
