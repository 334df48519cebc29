import { ChainEpoch } from '../../../lib/networks/bittensor/chain/epoch'
import { ABSENT } from '../../../lib/networks/bittensor/chain/memory'
import { chainDefaults, type BondRule, type ChainRules } from '../../../lib/networks/bittensor/chain/rules'
import type { Adapter } from '../adapter'

/** A row as it is stored: UIDs with u16. */
type Row = readonly (readonly [number, number])[]

interface Params {
  readonly kappa: number
  readonly penalty: number
  readonly bma: number
  readonly yuma3: number
  readonly liquid: number
  readonly alo: number
  readonly ahi: number
  readonly steep: number
  readonly maxv: number
  readonly minstake: number
  readonly owner: number
  readonly cutoff: number
}

/** What changed before an epoch. */
interface Step {
  readonly block?: number
  readonly lasttempo?: number
  readonly stake?: readonly number[]
  readonly lu?: readonly number[]
  readonly reg?: readonly number[]
  readonly permits?: readonly number[]
  readonly w?: Readonly<Record<string, Row>>
  readonly b?: Readonly<Record<string, Row>>
  readonly resetcol?: number
}

interface ChainEpochs {
  readonly n: number
  readonly params: Params
  readonly start: { readonly permits: readonly number[]; readonly reg: readonly number[]; readonly emission: number }
  readonly steps: readonly Step[]
}

function rulesOf(params: Params): ChainRules {
  const bonds: BondRule = params.yuma3 ? (params.liquid ? 'yuma3Liquid' : 'yuma3') : 'classic'
  return {
    ...chainDefaults, bonds, kappa: params.kappa, bondsPenalty: params.penalty, bondsMovingAverage: params.bma, alphaLow: params.alo,
    alphaHigh: params.ahi, alphaSteepness: params.steep, permitSeats: params.maxv, stakeThreshold: params.minstake, owner: params.owner,
    activityCutoff: params.cutoff,
  }
}

function change(epoch: ChainEpoch, step: Step): void {
  if (step.stake) epoch.stake.set(step.stake)
  if (step.lu) epoch.lastUpdate.set(step.lu)
  if (step.reg) epoch.registered.set(step.reg)
  if (step.permits) epoch.permits.set(step.permits)
  if (step.resetcol !== undefined) epoch.resetBonds(step.resetcol)
  for (const [uid, row] of Object.entries(step.w ?? {})) epoch.setWeights(Number(uid), row.map(([to]) => to), row.map(([, value]) => value))
  for (const [uid, row] of Object.entries(step.b ?? {})) epoch.setBonds(Number(uid), row.map(([to]) => to), row.map(([, value]) => value))
}

function outputOf(epoch: ChainEpoch) {
  const row = (i: number): number[][] =>
    Array.from({ length: epoch.n }, (_, j) => [j, epoch.storedBonds[j * epoch.n + i]!]).filter(([, bond]) => bond !== ABSENT)
  return {
    permits: [...epoch.permits],
    stake: [...epoch.stakeShare],
    activeStake: [...epoch.activeStake],
    consensus: [...epoch.consensus],
    incentive: [...epoch.incentive],
    dividends: [...epoch.dividends],
    vtrust: [...epoch.validatorTrust],
    bonds: Array.from({ length: epoch.n }, (_, i) => row(i)),
    serverEmission: [...epoch.serverEmission],
    validatorEmission: [...epoch.validatorEmission],
    emission: [...epoch.combinedEmission],
  }
}

/** Before the first step, an epoch without weights in block 1 gives the first permits to whoever has stake. */
function chainEpochs({ n, params, start, steps }: ChainEpochs) {
  const epoch = new ChainEpoch(n, rulesOf(params))
  change(epoch, { permits: start.permits, reg: start.reg, stake: steps[0]?.stake ?? [] })
  epoch.run(1, start.emission, 0)
  const outputs = steps.map((step, index) => {
    change(epoch, step)
    epoch.run(step.block ?? index + 2, start.emission, (step.lasttempo ?? index + 1) - 1)
    return [String(index), outputOf(epoch)] as const
  })
  return { outputs: Object.fromEntries(outputs) }
}

export const bittensorChain = { chainEpochs } satisfies Adapter
