/** How a contender looks wherever it is drawn: colour, shape and dash each tell it apart on their own. */
export interface Look {
  /** CSS colour. */
  readonly colour: string
  readonly shape: Shape
  /** `stroke-dasharray`; `none` is a solid line. */
  readonly dash: string
  readonly thickness: number
  /** Pattern laid over filled areas. */
  readonly pattern: Pattern
}

export type Shape = 'square' | 'triangle' | 'circle' | 'diamond' | 'cross' | 'star' | 'bar' | 'wedge'
type Pattern = 'plain' | 'hatched' | 'dotted'

const closed: Look = { colour: 'var(--closed)', shape: 'square', dash: 'none', thickness: 2.25, pattern: 'plain' }
const open: Look = { colour: 'var(--open)', shape: 'triangle', dash: '6 3', thickness: 2.25, pattern: 'hatched' }
const decentralised: Look = { colour: 'var(--decentralised)', shape: 'circle', dash: '0.1 5.5', thickness: 4, pattern: 'dotted' }

const lookByName: Readonly<Record<string, Look>> = { closed, open, decentralised }

/** For whoever is not one of the three: other colours and shapes, so that nobody takes a group of a network for a regime. */
const groups: readonly Look[] = [
  { colour: 'var(--group-1)', shape: 'diamond', dash: 'none', thickness: 2.25, pattern: 'plain' },
  { colour: 'var(--group-2)', shape: 'cross', dash: '7 3', thickness: 2.25, pattern: 'hatched' },
  { colour: 'var(--group-3)', shape: 'wedge', dash: '2 3', thickness: 2.75, pattern: 'dotted' },
  { colour: 'var(--group-4)', shape: 'star', dash: '9 3 2 3', thickness: 2.25, pattern: 'hatched' },
  { colour: 'var(--group-5)', shape: 'bar', dash: '4 2', thickness: 2, pattern: 'dotted' },
  { colour: 'var(--group-6)', shape: 'square', dash: '12 3', thickness: 2, pattern: 'plain' },
  { colour: 'var(--group-7)', shape: 'triangle', dash: '1 3', thickness: 3, pattern: 'hatched' },
  { colour: 'var(--group-8)', shape: 'circle', dash: '6 2 1 2', thickness: 2, pattern: 'dotted' },
]

/** Look of the series with this message key; those that are none of the three contenders take turns by `place`. */
export function lookOf(key: string, place: number): Look {
  return lookByName[key.slice(key.lastIndexOf('.') + 1)] ?? groups[place % groups.length]!
}
