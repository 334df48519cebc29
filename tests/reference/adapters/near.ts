import { delegationContribution } from '../../../lib/networks/near/house-of-stake/delegation'
import { isSandboxPassed } from '../../../lib/networks/near/house-of-stake/proposal'
import { outcomeOf, quorumNeeded, type Votes } from '../../../lib/networks/near/house-of-stake/quorum'
import { monthlyLockingBudget } from '../../../lib/networks/near/house-of-stake/rewards'
import { veNearGrowth } from '../../../lib/networks/near/house-of-stake/ve-near'
import { ratio, ratioToNumber, type Ratio } from '../../../lib/networks/near/ratio'
import { epochIssue, epochReward as epochRewardOf } from '../../../lib/networks/near/rewards/epoch-reward'
import { uptimeFactor, type Production, type Work } from '../../../lib/networks/near/rewards/online'
import { stakingApr } from '../../../lib/networks/near/rewards/yearly'
import { defaultKickout, kickouts, type KickoutReason } from '../../../lib/networks/near/selection/kickout'
import { minimumStake, selectValidators as select } from '../../../lib/networks/near/selection/seats'
import { nearToYocto, yoctoToNear } from '../../../lib/networks/near/yocto'
import { UnknownKind, type Adapter } from '../adapter'

type Pair = readonly [number, number]
type Stats = Readonly<Partial<Record<'blocks' | 'chunks' | 'endorsements', Pair>>>

function ratioOf([numerator, denominator]: Pair): Ratio {
  return ratio(numerator, denominator)
}

/** A decimal such as 0.945 as the fraction it is written as. */
function decimal(value: number): Ratio {
  const digits = (String(value).split('.')[1] ?? '').length
  const denominator = Number(`1e${digits}`)
  return ratio(Math.round(value * denominator), denominator)
}

function workOf(stats: Stats): Work {
  const done = (pair: Pair | undefined): Production | undefined => pair && { produced: pair[0], expected: pair[1] }
  const kinds = (['blocks', 'chunks', 'endorsements'] as const).flatMap((kind) => (stats[kind] ? [[kind, done(stats[kind])]] : []))
  return Object.fromEntries(kinds) as Work
}

interface RewardInput {
  readonly max_inflation: Pair
  readonly total_supply: string
  readonly epoch_duration_ns: string
  readonly seconds_per_year: number
  readonly protocol_reward_rate: Pair
  readonly online_min: Pair
  readonly online_max: Pair
  readonly endorsement_cutoff_pct?: number | null
  readonly validators: Readonly<Record<string, Stats & { readonly stake: string }>>
}

function epochReward(of: RewardInput) {
  const rule = { maxInflation: ratioOf(of.max_inflation), treasuryShare: ratioOf(of.protocol_reward_rate), secondsPerYear: of.seconds_per_year }
  const names = Object.keys(of.validators)
  const performers = Object.values(of.validators).map((one) => ({ stake: BigInt(one.stake), work: workOf(one) }))
  const thresholds = { min: ratioOf(of.online_min), max: ratioOf(of.online_max), endorsementCutoff: of.endorsement_cutoff_pct ?? null }
  const { treasury, rewards, minted } = epochRewardOf(epochIssue(BigInt(of.total_supply), BigInt(of.epoch_duration_ns), rule), performers, thresholds)
  return { treasury, rewards: Object.fromEntries(names.map((name, i) => [name, rewards[i]])), total_minted: minted }
}

interface SelectInput {
  readonly stakes: readonly number[]
  readonly max_seats: number
  readonly minimum_stake_ratio: Pair
}

function selectValidators({ stakes, max_seats, minimum_stake_ratio }: SelectInput) {
  const proposals = stakes.map((stake, i) => ({ id: `test${String(i).padStart(6, '0')}`, stake: BigInt(stake) }))
  const { selected, threshold } = select(proposals, max_seats, ratioOf(minimum_stake_ratio))
  return { selected: selected.map(({ stake }) => stake), n_selected: selected.length, threshold }
}

interface KickoutInput {
  readonly block_threshold: number
  readonly chunk_threshold: number
  readonly endorsement_threshold?: number
  readonly stake_each?: number
  readonly kicked_last_epoch?: readonly string[]
  readonly stats: Readonly<Record<string, Stats>>
  readonly validator_max_kickout_stake_perc?: number
}

const reasons: Readonly<Record<KickoutReason, string>> = {
  blocks: 'NotEnoughBlocks', chunks: 'NotEnoughChunks', endorsements: 'NotEnoughChunkEndorsements',
}

function kickout(of: KickoutInput) {
  const watched = Object.entries(of.stats).map(([id, stats]) => ({
    id, stake: BigInt(of.stake_each ?? 1000), work: workOf(stats), wasKicked: of.kicked_last_epoch?.includes(id) ?? false,
  }))
  const kicked = kickouts(watched, {
    blocks: of.block_threshold, chunks: of.chunk_threshold, endorsements: of.endorsement_threshold ?? defaultKickout.endorsements,
    maxKickoutStake: of.validator_max_kickout_stake_perc ?? 100,
  })
  return Object.fromEntries(kicked.map(({ id, reason, produced, expected }) => [id, `${reasons[reason]} ${produced}/${expected}`]))
}

interface GrowthInput {
  readonly near_yocto: string
  readonly elapsed_seconds: number
  readonly growth_numerator_per_ns: string
  readonly growth_denominator: string
}

function veNearExtra({ near_yocto, elapsed_seconds, growth_numerator_per_ns, growth_denominator }: GrowthInput) {
  const [mantissa, exponent] = growth_denominator.split('e')
  const denominator = BigInt(mantissa + '0'.repeat(Number(exponent ?? 0)))
  return veNearGrowth(BigInt(near_yocto), BigInt(elapsed_seconds) * 1_000_000_000n, { numerator: BigInt(growth_numerator_per_ns), denominator })
}

interface DelegationInput {
  readonly near_yocto: string
  readonly extra_yocto: string
  readonly bps: number
}

function contribution({ near_yocto, extra_yocto, bps }: DelegationInput) {
  const { near, extra } = delegationContribution({ near: BigInt(near_yocto), extra: BigInt(extra_yocto) }, bps)
  return { near_yocto: near, extra_yocto: extra }
}

interface OutcomeInput {
  readonly phase: string
  readonly total_venear_yocto: string
  readonly for_yocto: string
  readonly against_yocto: string
  readonly abstain_yocto: string
  readonly quorum_bps: number
  readonly quorum_floor_yocto: string
  readonly approval_bps: number
  readonly sandbox_threshold_bps: number
}

function hosOutcome(of: OutcomeInput) {
  const supply = BigInt(of.total_venear_yocto)
  const votes: Votes = { for: BigInt(of.for_yocto), against: BigInt(of.against_yocto), abstain: BigInt(of.abstain_yocto) }
  if (of.phase === 'sandbox') return isSandboxPassed(votes, supply, of.sandbox_threshold_bps) ? 'Scheduled' : 'Sandbox'
  if (of.phase !== 'vote') throw new UnknownKind(`no phase ${of.phase} of a proposal`)
  const quorum = { bps: of.quorum_bps, floor: BigInt(of.quorum_floor_yocto) }
  return outcomeOf(votes, supply, quorum, ratio(of.approval_bps, 10_000)).hasPassed ? 'Succeeded' : 'Defeated'
}

interface AprInput {
  readonly max_inflation: number
  readonly protocol_reward_rate: number
  readonly stake_ratio: number
  readonly mean_uptime_factor: number
}

interface AgoraInput {
  readonly total_venear: number
  readonly floor: number
  readonly fraction: number
}

interface BudgetInput {
  readonly venear_supply: number
  readonly coefficient?: number
  readonly fixed_apy?: number
}

export const near = {
  epochReward, selectValidators, kickout, veNearExtra, hosOutcome,
  delegationContribution: contribution,
  stakingApr: (of: AprInput) => stakingApr({
    maxInflation: of.max_inflation, treasuryShare: of.protocol_reward_rate, stakedShare: of.stake_ratio, uptime: of.mean_uptime_factor,
  }),
  uptimeFactor: (of: { readonly ratio: number; readonly min: Pair; readonly max: Pair }) =>
    ratioToNumber(uptimeFactor(decimal(of.ratio), { min: ratioOf(of.min), max: ratioOf(of.max) })),
  minimumStakeNear: (of: { readonly total_selected_stake_near: number; readonly minimum_stake_ratio: Pair }) =>
    yoctoToNear(minimumStake(nearToYocto(of.total_selected_stake_near), ratioOf(of.minimum_stake_ratio))),
  agoraQuorum: (of: AgoraInput) =>
    yoctoToNear(quorumNeeded({ bps: Math.round(of.fraction * 10_000), floor: nearToYocto(of.floor) }, nearToYocto(of.total_venear))),
  hsp003MonthlyBudget: ({ venear_supply, coefficient, fixed_apy }: BudgetInput) =>
    monthlyLockingBudget(venear_supply, fixed_apy === undefined ? { coefficient: coefficient! } : { flatRate: fixed_apy }),
} satisfies Adapter
