const pageOf = (points: number) => Math.max(1, Math.round(points / 10))

/** Point a key leads to among those from 0 to `last`; `null` ends the reading, `undefined`: not one of our keys. */
export function nextPoint(key: string, at: number, last: number): number | null | undefined {
  const within = (next: number) => Math.min(last, Math.max(0, next))
  switch (key) {
    case 'ArrowRight': case 'ArrowUp': return within(at + 1)
    case 'ArrowLeft': case 'ArrowDown': return within(at - 1)
    case 'PageUp': return within(at + pageOf(last))
    case 'PageDown': return within(at - pageOf(last))
    case 'Home': return 0
    case 'End': return last
    case 'Escape': return null
    default: return undefined
  }
}
