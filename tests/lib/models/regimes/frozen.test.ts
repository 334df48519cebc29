import { expect, it } from 'vitest'
import { Digest } from '../../../../lib/core/digest'
import { regimes } from '../../../../lib/models/regimes'
import type { RegimesValues } from '../../../../lib/models/regimes/params'
import { run } from '../../../../lib/models/regimes/run'
import { defaults } from './worlds'

/** Worlds whose bits must not change silently. A change here means other numbers behind old links: raise the model's revision. */
const frozen: readonly (readonly [name: string, values: Partial<RegimesValues>, digest: string])[] = [
  ['the defaults', {}, '422812de'],
  ['weeks instead of months', { tick: 'week' }, 'f607b6f0'],
  ['each in a world of its own', { rivalry: 'isolated' }, 'b958545d'],
  ['all shocks at once', { crash: true, fundingCut: true, licenceJump: true, boardCoup: true, projectFork: true, sybilAttack: true }, 'ff95934e'],
  ['two tokens and quadratic votes', { openPay: 'token', openControl: 'vote', voteWeight: 'quadratic' }, 'f6365e57'],
]

it.each(frozen)('the bits of %s are those of revision 2', (_, values, digest) => {
  const checksum = new Digest()
  for (const row of run({ ...defaults, ...values }, { seed: 5, replicate: 2, agents: 150, years: 8 }).trace.rows) checksum.add(row)
  expect([regimes.revision, checksum.hex()]).toEqual([2, digest])
})
