const comment = /^\s*#/
const decimalComma = /^[+-]?\d*,\d+(?:e[+-]?\d+)?$/i

/**
 * Rows and trimmed cells of a text with tabs, semicolons, commas or spaces between them, whichever comes first in that order. Quotes
 * are taken off, empty lines and comments skipped. Where commas do not part cells they are decimal signs.
 */
export function splitCsv(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !comment.test(line))
  const separator = ['\t', ';', ',', ' '].find((sign) => lines.some((line) => line.trim().includes(sign))) ?? ','
  const cellsOf = separator === ' ' ? (line: string) => line.trim().split(/ +/) : (line: string) => splitLine(line, separator)
  return lines.map((line) => cellsOf(line).map((cell) => tidy(cell, separator)))
}

function tidy(cell: string, separator: string): string {
  const bare = cell.trim()
  return separator !== ',' && decimalComma.test(bare) ? bare.replace(',', '.') : bare
}

function splitLine(line: string, separator: string): readonly string[] {
  const cells = ['']
  let isQuoted = false
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === separator && !isQuoted) cells.push('')
    else cells[cells.length - 1] += sign
  }
  return cells
}
