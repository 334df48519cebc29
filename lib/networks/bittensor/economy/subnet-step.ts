import type { Book } from '../../../economy/ledger'
import { noSplit, ownerCutQ32, splitBlockAlpha, validatorPot } from './alpha-split'
import { cappedInjection, noInjection, uncappedInjection, type InjectionEditionId } from './injection'
import { raoPerBlockNear } from './issuance'
import { alphaFor, buyAlpha, injectUnweighted, poolPrice, reweigh, sellAlpha, swapTaoIn } from './pool'
import { emaWeight, nextPriceEma, priceEmaAfter, type EmaSpeed } from './price-ema'
import { rootProportion, toQ32 } from './root-proportion'
import { alphaAccount, alphaIssuance, taoAccount, type Earner, type SubnetState } from './subnet-state'

/** What all subnets share during a step. */
export interface StepTerms {
  blocks: number
  readonly injection: InjectionEditionId
  /** Rao in root, and what a rao there weighs beside alpha. */
  readonly rootTao: number
  readonly taoWeight: number
  isRootPaid: boolean
}

const terms = noInjection()
const split = noSplit()

/**
 * Gives a subnet its TAO of some blocks, `tao` rao each: buys and injects, in the chain's order, and sets its new alpha aside for
 * the epoch. Several blocks at once are one larger purchase. Returns the rao that went into the pool; what cutting to whole rao
 * or a weight out of range leaves is not among it.
 */
export function emitTo(subnet: SubnetState, tao: number, step: StepTerms, taoBook: Book): number {
  const issue = raoPerBlockNear(alphaIssuance(subnet))
  const spent = injectAndBuy(subnet, tao, issue, step, taoBook)
  setAside(subnet, issue, step)
  return spent
}

function injectAndBuy(subnet: SubnetState, tao: number, issue: number, step: StepTerms, taoBook: Book): number {
  const { pool, book } = subnet
  const price = poolPrice(pool)
  if (step.injection === 'capped') cappedInjection(tao, price, rootProportionOf(subnet, step), issue, terms)
  else uncappedInjection(tao, price, issue, terms)
  let taoIn = Math.floor(terms.taoIn) * step.blocks
  let alphaIn = Math.floor(terms.alphaIn) * step.blocks
  const bought = Math.floor(terms.chainBuy) * step.blocks
  if (step.injection === 'capped' && !reweigh(pool, taoIn, alphaIn)) taoIn = alphaIn = 0

  const out = swapTaoIn(pool, bought)
  injectUnweighted(pool, taoIn, alphaIn)
  book.post(alphaAccount.pool, alphaAccount.protocol, out)
  book.post(alphaAccount.issuance, alphaAccount.pool, alphaIn)
  taoBook.post(taoAccount.issuance, taoAccount.pools, taoIn + bought)
  subnet.flows.protocol += taoIn + bought
  return taoIn + bought
}

function setAside(subnet: SubnetState, issue: number, step: StepTerms): void {
  const { book, pending } = subnet
  const { blocks } = step
  splitBlockAlpha(issue, toQ32(rootProportionOf(subnet, step)), ownerCutQ32, split)
  const root = split.root * blocks
  if (step.isRootPaid) pending.root += root
  pending.owner += split.owner * blocks
  pending.miners += split.miners * blocks
  pending.validators += split.validators * blocks
  book.post(alphaAccount.issuance, alphaAccount.pending, (split.owner + split.miners + split.validators) * blocks)
  book.post(alphaAccount.issuance, step.isRootPaid ? alphaAccount.pending : alphaAccount.recycled, root)
  book.post(alphaAccount.issuance, alphaAccount.unassigned, split.dust * blocks)
}

function rootProportionOf(subnet: SubnetState, { rootTao, taoWeight }: StepTerms): number {
  return rootProportion(rootTao, taoWeight, alphaIssuance(subnet))
}

/** Brings the price average forward: block by block exactly as the chain, several blocks by the closed form at the middle weight. */
export function followPrice(subnet: SubnetState, speed: EmaSpeed, blocks: number): void {
  const price = poolPrice(subnet.pool)
  const weight = emaWeight(speed, subnet.age + (blocks + 1) / 2)
  subnet.age += blocks
  subnet.priceEma = blocks === 1 ? nextPriceEma(subnet.priceEma, price, weight) : priceEmaAfter(subnet.priceEma, price, weight, blocks)
}

/** Pays what has been set aside: owner, miners, validators with their takes, nominators, root; and sells what they do not keep. */
export function payEpoch(subnet: SubnetState, taoBook: Book): void {
  const { pending, book, behaviour } = subnet
  const earned = behaviour.hasIncentive ? pending.miners : 0
  const withheld = Math.floor(earned * behaviour.minerBurned)
  const validators = validatorPot(pending.validators, pending.miners, earned)
  const take = Math.floor(validators * behaviour.take)
  const own = Math.floor((validators - take) * behaviour.ownStakeShare)
  const rootTake = Math.floor(pending.root * behaviour.take)

  book.post(alphaAccount.pending, behaviour.isRecycled ? alphaAccount.recycled : alphaAccount.burned, withheld)
  pay(subnet, taoBook, 'owner', pending.owner)
  pay(subnet, taoBook, 'miners', earned - withheld)
  pay(subnet, taoBook, 'validators', take + own + rootTake)
  pay(subnet, taoBook, 'nominators', validators - take - own)
  pay(subnet, taoBook, 'root', pending.root - rootTake)
  pending.owner = pending.miners = pending.validators = pending.root = 0
}

function pay(subnet: SubnetState, taoBook: Book, earner: Earner, amount: number): void {
  subnet.book.post(alphaAccount.pending, alphaAccount[earner], amount)
  sell(subnet, taoBook, earner, Math.floor(amount * subnet.behaviour.sold[earner]))
}

/** Outsiders' trade of some blocks. */
export function tradeOutside(subnet: SubnetState, blocks: number, taoBook: Book): void {
  const tao = Math.floor(Math.abs(subnet.behaviour.outsideTao) * blocks)
  if (tao === 0) return
  if (subnet.behaviour.outsideTao < 0) {
    const held = subnet.book.balances[alphaAccount.holders]!
    return sell(subnet, taoBook, 'holders', Math.min(alphaFor(subnet.pool, tao), held))
  }
  const author = subnet.pool.authorTao
  subnet.book.post(alphaAccount.pool, alphaAccount.holders, buyAlpha(subnet.pool, tao))
  const fee = subnet.pool.authorTao - author
  taoBook.post(taoAccount.holders, taoAccount.pools, tao - fee)
  taoBook.post(taoAccount.holders, taoAccount.authors, fee)
  subnet.flows.user += tao - fee
}

function sell(subnet: SubnetState, taoBook: Book, seller: Earner | 'holders', alpha: number): void {
  if (!(alpha > 0)) return
  const author = subnet.pool.authorTao
  const out = sellAlpha(subnet.pool, alpha)
  subnet.book.post(alphaAccount[seller], alphaAccount.pool, alpha)
  taoBook.post(taoAccount.pools, taoAccount[seller], out)
  taoBook.post(taoAccount.pools, taoAccount.authors, subnet.pool.authorTao - author)
  if (seller === 'root') subnet.flows.protocol -= out
  else subnet.flows.user -= out
}
