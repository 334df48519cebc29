import { defineModel } from '../contract'
import { assumptions } from './assumptions'
import { declaration } from './declaration'
import type { RegimesValues } from './params'
import { run } from './run'
import { sources } from './sources'

/** Buttons that shake the world, in reading order. Each is a toggle parameter of the same name. */
export const shocks = ['crash', 'fundingCut', 'licenceJump', 'boardCoup', 'projectFork', 'sybilAttack'] as const

/** Closed, open and decentralised AI under one set of rules: who gets ahead in what, and under which assumptions. */
export const regimes = defineModel({
  ...declaration,
  sources: Object.values(sources),
  assumptions,
  xUnit: 'month',
  play: (values: RegimesValues, play) => run(values, play).trace,
  undisturbed(values: RegimesValues) {
    if (!shocks.some((shock) => values[shock])) return values
    return { ...values, ...Object.fromEntries(shocks.map((shock) => [shock, false])) }
  },
  marks: (values: RegimesValues) =>
    shocks.filter((shock) => values[shock]).map((shock) => ({ key: shock, x: values.shockMonth })),
})
