import { describe } from 'vitest'
import { defaultsOf, type AnyValues } from '../../../lib/core/param'
import { models } from '../../../lib/models/registry'
import { modelContract } from '../../support/model-contract'

const shocks = { crash: true, fundingCut: true, licenceJump: true, boardCoup: true, projectFork: true, sybilAttack: true, shockMonth: 12 }

/** Worlds in which everything happens: shocks strike early, every form of control is at work, contributors earn coins. */
const eventful: Readonly<Record<string, readonly AnyValues[]>> = {
  regimes: [shocks, { ...shocks, hazard: 0.05, openPay: 'token', openControl: 'vote', investorCap: 100, publicData: 1e12, marketStart: 3000 }],
}

describe.each(models.map((model) => [model.id, model] as const))('%s', (id, model) => {
  const usual = defaultsOf(model.params) as AnyValues
  modelContract(model, (eventful[id] ?? []).map((values) => ({ ...usual, ...values })))
})
