import { fillNormal, streamOf } from '../../../core/random'

/** Standard normal numbers of one draw: who is how large and who weighs whom how. The same for every stake, utility and policy. */
export interface GuaranteeNoise {
  readonly seed: number
  /** One per validator. */
  readonly stake: Float64Array
  /** `[v * servers + s]`. */
  readonly weights: Float64Array
}

export function guaranteeNoise(validators: number, servers: number, seed: number): GuaranteeNoise {
  const stake = new Float64Array(validators)
  const weights = new Float64Array(validators * servers)
  fillNormal(streamOf(seed, 'bittensor guarantee stake'), 0, stake)
  const stream = streamOf(seed, 'bittensor guarantee weights')
  for (let v = 0; v < validators; v++) fillNormal(stream, v, weights.subarray(v * servers, (v + 1) * servers))
  return { seed, stake, weights }
}
