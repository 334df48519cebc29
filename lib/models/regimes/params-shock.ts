import { defineParams } from '../../core/param'

const toggle = { kind: 'toggle', unit: 'none', group: 'shocks', default: false, basis: 'assumed' } as const

/** What the reader does to this world on purpose: a button and a size for each shock, one month for all. */
export const shockParams = defineParams({
  crash: toggle,
  fundingCut: toggle,
  licenceJump: toggle,
  boardCoup: toggle,
  projectFork: toggle,
  sybilAttack: toggle,
  shockMonth: { kind: 'number', unit: 'month', group: 'shocks', min: 1, max: 360, step: 1, default: 60, basis: 'assumed' },
  crashSize: { kind: 'number', unit: 'fraction', group: 'shocks', min: 0, max: 0.95, step: 0.05, default: 0.7, basis: 'assumed' },
  fundingCutSize: { kind: 'number', unit: 'fraction', group: 'shocks', min: 0, max: 1, step: 0.05, default: 0.6, basis: 'assumed' },
  licenceFactor: { kind: 'number', unit: 'none', group: 'shocks', min: 1, max: 100, scale: 'log', significant: 1, default: 10, basis: 'assumed' },
  coupDepth: { kind: 'number', unit: 'fraction', group: 'shocks', min: 0, max: 0.95, step: 0.05, default: 0.5, basis: 'assumed' },
  forkDepth: { kind: 'number', unit: 'fraction', group: 'shocks', min: 0, max: 0.95, step: 0.05, default: 0.25, basis: 'assumed' },
  sybilSize: { kind: 'number', unit: 'fraction', group: 'shocks', min: 0, max: 0.95, step: 0.05, default: 0.5, basis: 'assumed' },
})
