import type { RegimesValues } from './params'

export const regimeIds = ['closed', 'open', 'decentralised'] as const
export type RegimeId = (typeof regimeIds)[number]

/** One way of paying for and owning AI. The model has no other difference between the contenders than these numbers. */
export interface Regime {
  /** Names the random streams of this regime, so that chance travels with a regime and not with its position. */
  readonly id: string
  /** Share of the value it creates that it keeps as revenue. */
  readonly capture: number
  /** Share of its know-how, data and credit that is public. */
  readonly openness: number
  /** Useful computation per unit bought, against one data centre. */
  readonly efficiency: number
  /** Share of spending lost to coordination. */
  readonly overhead: number
  readonly pay: 'cash' | 'token'
  readonly control: 'none' | 'board' | 'maintainers' | 'vote'
}

export function regimesOf(values: RegimesValues): readonly Regime[] {
  return regimeIds.map((id) => ({
    id,
    capture: values[`${id}Capture`],
    openness: values[`${id}Openness`],
    efficiency: values[`${id}Efficiency`],
    overhead: values[`${id}Overhead`],
    pay: values[`${id}Pay`],
    control: values[`${id}Control`],
  }))
}
