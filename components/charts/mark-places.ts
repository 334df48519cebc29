/** Where the name of a mark stands: beside its line, `row` rows above the plot. */
export interface PlacedMark {
  readonly x: number
  readonly row: number
  /** The name ends at the line, because there is no room to the right of it. */
  readonly before: boolean
}

interface Taken extends PlacedMark {
  readonly from: number
  readonly to: number
}

/**
 * Gives every mark the lowest row in which its name meets no other name and, if there is such a row, no line; lines reach
 * from the plot up to their name. Taken from the right, so that names to the right of a line lie under those further left.
 */
export function placeMarks(marks: readonly { readonly x: number; readonly width: number }[], left: number, right: number): readonly PlacedMark[] {
  const placed: Taken[] = []
  const order = marks.map((_, index) => index).sort((a, b) => marks[b]!.x - marks[a]!.x || b - a)
  for (const index of order) {
    const { x, width } = marks[index]!
    const before = x + width > right && x - width > left
    const [from, to] = before ? [x - width, x] : [x, x + width]
    const rows = marks.map((_, row): Taken => ({ x, row, before, from, to })) // one row each is always enough
    const others = Object.values(placed)
    const free = rows.filter((mark) => !others.some((other) => overlaps(mark, other)))
    placed[index] = free.find((mark) => !others.some((other) => crosses(mark, other))) ?? free[0]!
  }
  return placed.map(({ x, row, before }) => ({ x, row, before }))
}

function overlaps(mark: Taken, other: Taken): boolean {
  return mark.row === other.row && mark.from < other.to && other.from < mark.to
}

function crosses(mark: Taken, other: Taken): boolean {
  const [line, name] = mark.row > other.row ? [mark, other] : [other, mark]
  return line.row > name.row && name.from < line.x && line.x < name.to
}
