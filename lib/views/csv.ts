import { nameOf } from './keys'
import type { Column, Table } from './table'

/** Where the numbers of a file come from. */
export interface Provenance {
  /** Address under which anybody gets the same numbers. */
  readonly link: string
  readonly model: string
  readonly revision: number
  readonly seed: number
  /** `null` while the result is not complete. */
  readonly digest: string | null
}

const lineEnd = '\r\n'

/**
 * A table as a file for other programs: provenance in lines that begin with `#`, then a header with units in square
 * brackets, then one row per line, with points for decimals and all digits (RFC 4180, UTF-8). The same in every language.
 */
export function csvOf(table: Table, from: Provenance): string {
  const named = table.rowKeys.length > 0
  const header = [...(named ? ['name'] : []), ...table.columns.map(headerOf)]
  const rows = table.rows.map((row, i) => [...(named ? [nameOf(table.rowKeys[i]!)] : []), ...row.map(String)])
  return [...provenanceOf(from), ...[header, ...rows].map((fields) => fields.map(escaped).join(','))].join(lineEnd) + lineEnd
}

function headerOf({ key, part, unit }: Column): string {
  const name = part ? `${nameOf(key)} ${part}` : nameOf(key)
  return `${name} [${unit}]`
}

function provenanceOf({ link, model, revision, seed, digest }: Provenance): readonly string[] {
  const lines = [`link: ${link}`, `model: ${model}, revision ${revision}`, `seed: ${seed}`, `digest: ${digest ?? 'not complete'}`]
  return lines.map((line) => `# ${line.replace(/[\r\n]+/g, ' ')}`)
}

function escaped(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
