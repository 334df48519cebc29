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

export type Shape = 'square' | 'triangle' | 'circle'
type Pattern = 'plain' | 'hatched' | 'dotted'

const closed: Look = { colour: 'var(--closed)', shape: 'square', dash: 'none', thickness: 2.25, pattern: 'plain' }
const open: Look = { colour: 'var(--open)', shape: 'triangle', dash: '6 3', thickness: 2.25, pattern: 'hatched' }
const decentralised: Look = { colour: 'var(--decentralised)', shape: 'circle', dash: '0.1 5.5', thickness: 4, pattern: 'dotted' }

const looks = [closed, open, decentralised] as const
const lookByName: Readonly<Record<string, Look>> = { closed, open, decentralised }

/** Look of the series with this message key; keys that name none of the three contenders take turns by `index`. */
export function lookOf(key: string, index: number): Look {
  return lookByName[key.slice(key.lastIndexOf('.') + 1)] ?? looks[index % looks.length]!
}
