import { defineParams, type ValuesOf } from '../../../core/param'
import { sources } from '../sources'

/** Bond rules of the chain; `classicLiquid` was in force from June 2024 to March 2025. */
export const chainRuleOptions = ['classic', 'yuma3', 'yuma3Liquid', 'classicLiquid'] as const

/** Versions of the two Python simulators: `ys` is yuma-simulation, `iys` its successor interactive-yuma-simulator. */
export const simulatorOptions = [
  'ysYuma1', 'ysYuma2', 'ysYuma2b', 'ysYuma2c', 'ysYuma3', 'ysYuma3Liquid',
  'iysYuma1', 'iysYuma2', 'iysYuma2a', 'iysYuma2b', 'iysYuma2c', 'iysYuma3', 'iysYuma3Liquid',
] as const

export const caseOptions = [
  'own', 'case01', 'case02', 'case03', 'case04', 'case05', 'case06', 'case07', 'case08', 'case09', 'case10', 'case11',
  'case12', 'case13', 'case14', 'case15', 'case16', 'case17', 'case18', 'case19', 'case20', 'case21', 'case22',
] as const

/** What is drawn over the epochs. */
export const measureOptions = ['dividends', 'dividendsPerStake', 'incentive', 'consensus', 'validatorTrust', 'bonds'] as const

const u16 = { kind: 'number', unit: 'none', min: 0, max: 65535, step: 1 } as const
const share = { kind: 'number', unit: 'none', min: 0, max: 1, step: 0.005 } as const
const chain = { group: 'chain', basis: 'code', source: sources.chain } as const
const simulator = { group: 'simulator', basis: 'code', source: sources.yumaSimulation } as const

/**
 * Parameters of the workbench. Those of the chain are in the units in which it stores them: u16 shares of 65535, the moving average
 * in millionths, the steepness in hundredths.
 */
export const epochParams = defineParams({
  case: { kind: 'choice', unit: 'none', group: 'table', options: caseOptions, default: 'own', basis: 'assumed' },
  epochs: { kind: 'number', unit: 'epoch', group: 'table', min: 1, max: 200, step: 1, default: 40, basis: 'code', source: sources.yumaSimulation },
  at: { kind: 'number', unit: 'epoch', group: 'table', min: 1, max: 200, step: 1, default: 1, basis: 'assumed' },
  measure: { kind: 'choice', unit: 'none', group: 'table', options: measureOptions, default: 'dividendsPerStake', basis: 'assumed' },
  profile: { kind: 'choice', unit: 'none', group: 'table', options: ['chain', 'simulator'], default: 'chain', basis: 'assumed' },

  rule: { kind: 'choice', unit: 'none', ...chain, options: chainRuleOptions, default: 'classic' },
  kappa: { ...u16, ...chain, default: 32767 },
  penalty: { ...u16, ...chain, default: 65535 },
  movingAverage: { ...chain, kind: 'number', unit: 'none', min: 0, max: 1_000_000, step: 500, default: 900_000 },
  alphaLow: { ...u16, ...chain, min: 1638, default: 45875 },
  alphaHigh: { ...u16, ...chain, min: 1638, default: 58982 },
  steepness: { ...chain, kind: 'number', unit: 'none', min: 0, max: 32_767, step: 1, default: 1000 },

  version: { kind: 'choice', unit: 'none', ...simulator, options: simulatorOptions, default: 'iysYuma2' },
  simKappa: { ...share, ...simulator, default: 0.5 },
  simPenalty: { ...share, ...simulator, basis: 'assumed', default: 1 },
  asScripted: { kind: 'toggle', unit: 'none', ...simulator, default: true },
  simMovingAverage: { ...share, ...simulator, default: 0.1 },
  simLiquid: { kind: 'toggle', unit: 'none', ...simulator, default: false },
  simAlphaLow: { ...share, ...simulator, default: 0.1 },
  simAlphaHigh: { ...share, ...simulator, default: 0.3 },
  simSteepness: { kind: 'number', unit: 'none', min: 0, max: 100, step: 0.5, ...simulator, default: 10 },

  ownerCut: { ...u16, group: 'money', basis: 'code', source: sources.chain, default: 11796 },
  take: { ...u16, group: 'money', max: 11796, basis: 'code', source: sources.chain, default: 11796 },
  tempo: { kind: 'number', unit: 'none', group: 'money', min: 360, max: 50_400, step: 1, default: 360, basis: 'code', source: sources.chain },
})

export type EpochValues = ValuesOf<typeof epochParams>
