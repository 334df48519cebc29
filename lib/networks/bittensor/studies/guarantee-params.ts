import { defineParams } from '../../../core/param'
import { sources } from '../economy/sources'
import { documentSetup } from '../guarantee/setup'

const code = { basis: 'code', source: sources.chain } as const

export const guaranteeParams = defineParams({
  weightDeviation: { kind: 'number', unit: 'fraction', group: 'game', min: 0, max: 1, step: 0.05, default: documentSetup.weightDeviation, ...code },
  bondsPenalty: { kind: 'number', unit: 'fraction', group: 'rule', min: 0, max: 1, step: 0.05, default: documentSetup.bondsPenalty, ...code },
  validatorShare: { kind: 'number', unit: 'fraction', group: 'rule', min: 0, max: 1, step: 0.05, default: documentSetup.validatorShare, ...code },
  kappa: { kind: 'number', unit: 'fraction', group: 'rule', min: 0.3, max: 0.9, step: 0.05, default: documentSetup.kappa, ...code },
  cabalSelfWeight: { kind: 'number', unit: 'fraction', group: 'game', min: 0, max: 1, step: 0.05, default: documentSetup.cabalSelfWeight, ...code },
})
