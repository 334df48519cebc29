import type { Vector } from '../../../core/vector'
import { createBook, type Book } from '../../../economy/ledger'
import { isRootPaid } from './alpha-split'
import { createInputs, readInputs, type DtaoInputs } from './dtao-inputs'
import { startOfIssue, type Issue } from './dtao-issue'
import { barRefreshBlocks } from './emission-gate'
import type { InjectionEditionId } from './injection'
import type { EmaSpeed } from './price-ema'
import { shareEdition, type ShareEdition, type ShareEditionId } from './share-editions'
import { burnAdjustedShares, keepEnabled } from './share-rules'
import { emitTo, followPrice, payEpoch, tradeOutside, type StepTerms } from './subnet-step'
import { checkSubnet } from './subnet-books'
import { createSubnet, taoAccount, taoAccounts, type SubnetStart, type SubnetState } from './subnet-state'

/** How an economy of subnets is set up. */
export interface DtaoSettings {
  readonly block: number
  /** Rao of TAO in existence. */
  readonly issuance: bigint
  /** A rule with a formula, or shares that stay: for subnets taken out of their surroundings, whose shares may add up to less than 1. */
  readonly rule: ShareEditionId | Vector
  readonly injection: InjectionEditionId
  readonly emaSpeed: EmaSpeed
  /** Rao in root, and what a rao there weighs beside alpha. */
  readonly rootTao: number
  readonly taoWeight: number
  /** Blocks between payments. */
  readonly tempo: number
  /** Whether root is paid; left out: while the price averages of all subnets together exceed 1. */
  readonly isRootPaid?: boolean
  readonly subnets: readonly SubnetStart[]
}

/** An economy at work. Read everything; only `advance` changes it. */
export interface Dtao {
  readonly settings: DtaoSettings
  readonly edition: ShareEdition | undefined
  readonly subnets: readonly SubnetState[]
  /** Every move of TAO, rao. */
  readonly book: Book
  readonly inputs: DtaoInputs
  /** Shares of the last step. */
  readonly shares: Vector
  readonly issue: Issue
  readonly step: StepTerms
  block: number
  /** The gate's stored bar; 0 before the first refresh, when the gate sets its own. */
  bar: number
}

export function createDtao(settings: DtaoSettings): Dtao {
  const { rule, rootTao, taoWeight, injection } = settings
  const subnets = settings.subnets.map(createSubnet)
  const edition = typeof rule === 'string' ? shareEdition(rule) : undefined
  if (edition && !edition.shares) throw new RangeError(`the formula of ${edition.id} is not public`)
  if (typeof rule !== 'string' && rule.length !== subnets.length)
    throw new RangeError(`there are ${subnets.length} subnets; got ${rule.length} shares`)
  const book = createBook(taoAccounts, ['issuance', 'holders'])
  for (const { poolTao } of settings.subnets) book.post(taoAccount.issuance, taoAccount.pools, poolTao)
  return {
    settings,
    edition,
    subnets,
    book,
    inputs: createInputs(subnets.length),
    shares: new Float64Array(subnets.length),
    issue: startOfIssue(settings.issuance),
    step: { blocks: 1, injection, rootTao, taoWeight, isRootPaid: true },
    block: settings.block,
    bar: 0,
  }
}

/**
 * Plays so many blocks at once: shares by the averages so far, TAO into the pools, alpha set aside, averages, epochs that fall
 * due, outsiders' trades. With one block it is the chain's own order; more are taken together at the prices they start from,
 * which is as exact as prices are steady. Between two refreshes of a gate's bar it allocates nothing.
 */
export function advance(dtao: Dtao, blocks = 1): void {
  const { subnets, book, settings, shares, issue, step } = dtao
  readInputs(subnets, step, blocks, dtao.inputs)
  setShares(dtao, blocks)
  step.blocks = blocks
  step.isRootPaid = settings.isRootPaid ?? isRootPaid(dtao.inputs.priceEma)

  let spent = 0
  for (let i = 0; i < subnets.length; i++) spent += emitTo(subnets[i]!, issue.rate * shares[i]!, step, book)
  if (dtao.edition) book.post(taoAccount.issuance, taoAccount.recycled, Math.max(0, issue.rate * blocks - spent))
  issue.spend(dtao.edition ? spent : issue.rate * blocks)

  const isDue = passes(dtao.block, blocks, settings.tempo)
  dtao.block += blocks
  for (let i = 0; i < subnets.length; i++) {
    followPrice(subnets[i]!, settings.emaSpeed, blocks)
    if (isDue) payEpoch(subnets[i]!, book)
    tradeOutside(subnets[i]!, blocks, book)
  }
}

function setShares(dtao: Dtao, blocks: number): void {
  const { edition, shares, inputs, settings } = dtao
  if (!edition?.shares) return shares.set(settings.rule as Vector)
  if (edition.barOf && (dtao.bar === 0 || passes(dtao.block, blocks, barRefreshBlocks))) {
    dtao.bar = edition.barOf(burnAdjustedShares(inputs.priceEma, inputs.minerBurned, shares))
  }
  keepEnabled(edition.shares(inputs, dtao.bar, shares), inputs.enabled)
}

/** Whether the next `blocks` blocks include one whose number the period divides. */
function passes(block: number, blocks: number, period: number): boolean {
  return Math.floor((block + blocks) / period) > Math.floor(block / period)
}

/** Throws if any book does not balance or disagrees with a pool. */
export function checkDtao({ subnets, book }: Dtao): void {
  book.check()
  subnets.forEach(checkSubnet)
  const pools = subnets.reduce((all, { pool }) => all + pool.tao, 0)
  const booked = book.balances[taoAccount.pools]!
  if (!(Math.abs(pools - booked) <= 1e-12 * pools)) throw new Error(`the pools have ${pools} rao; the book says ${booked}`)
}
