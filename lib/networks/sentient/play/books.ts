import { sum, type Vector } from '../../../core/vector'
import type { Ledger } from '../../../economy/contributor-ledger'
import { feeSplit } from '../collateral/usage'
import type { Grid } from './grid'
import type { GridSettings } from './settings'

/** Accounts of a grid's ledger: hosts first, then owner, the model's contributors, prover, artifacts (the worthless one last), voters. */
export function accountsOf({ hosts, artifacts }: GridSettings) {
  return {
    owner: hosts, contributors: hosts + 1, prover: hosts + 2, artifacts: hosts + 3, capturer: hosts + 3 + artifacts, voters: hosts + 4 + artifacts,
    size: hosts + 5 + artifacts,
  } as const
}

/**
 * Posts an epoch's moves in tokens. Fees and lost deposits pass through the treasury, which keeps the protocol's part; deposits are posted
 * when they are lost, as hosts' own money.
 */
export class GridBooks {
  private readonly at: ReturnType<typeof accountsOf>
  private readonly column: Vector
  private readonly other: Vector

  constructor(settings: GridSettings) {
    this.at = accountsOf(settings)
    this.column = new Float64Array(this.at.size)
    this.other = new Float64Array(this.at.size)
  }

  /** Call once after each epoch played. */
  post(ledger: Ledger, grid: Grid): void {
    this.postUsage(ledger, grid)
    this.postDeposits(ledger, grid)
    this.postEmission(ledger, grid)
  }

  private postUsage(ledger: Ledger, { served, fees, settings }: Grid): void {
    const { at, column, other } = this
    column.fill(0)
    for (let h = 0; h < settings.hosts; h++) column[h] = settings.price * served[h]!
    ledger.pay('incentive', 'customers', column)
    column.fill(0)
    column.set(fees)
    ledger.take('fee', column, 'treasury')
    const { owner, contributors } = feeSplit(settings.split)
    const paid = sum(fees)
    other.fill(0)
    other[at.owner] = owner * paid
    other[at.contributors] = contributors * paid
    ledger.pay('fee', 'treasury', other)
  }

  private postDeposits(ledger: Ledger, { lost, settings }: Grid): void {
    const { at, column } = this
    const all = sum(lost)
    if (all === 0) return
    column.fill(0)
    column.set(lost)
    ledger.take('slash', column, 'treasury')
    column.fill(0)
    column[at.prover] = settings.proverShare * all
    column[at.owner] = all - settings.proverShare * all
    ledger.pay('bonus', 'treasury', column)
  }

  private postEmission(ledger: Ledger, { emission, bribes }: Grid): void {
    const { at, column } = this
    column.fill(0)
    column.set(emission, at.artifacts)
    ledger.pay('incentive', 'issuance', column)
    if (bribes === 0) return
    column.fill(0)
    column[at.capturer] = bribes
    ledger.take('dividend', column, 'treasury')
    column[at.capturer] = 0
    column[at.voters] = bribes
    ledger.pay('dividend', 'treasury', column)
  }
}
