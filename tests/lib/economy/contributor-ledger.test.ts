import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLedger, systemAccounts, type Ledger, type Reason } from '../../../lib/economy/contributor-ledger'

const size = 4
const column = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: size, maxLength: size }).map((x) => Float64Array.from(x))
const account = fc.constantFrom(...systemAccounts)
const reason = fc.constantFrom<Reason>('incentive', 'dividend', 'fee', 'bonus', 'slash', 'protocol')
const step = fc.oneof(
  fc.tuple(reason, account, column).map(([why, from, to]) => (ledger: Ledger) => ledger.pay(why, from, to)),
  fc.tuple(reason, column, account).map(([why, from, to]) => (ledger: Ledger) => ledger.take(why, from, to)),
  fc.tuple(reason, account, account, fc.double({ min: 0, max: 1e6, noNaN: true })).map(([why, from, to, amount]) => (ledger: Ledger) => ledger.move(why, from, to, amount)),
  fc.constant((ledger: Ledger) => ledger.beginEpoch()),
)

describe('the ledger of a network', () => {
  it('pays contributors out of an account, takes from them, and moves between accounts', () => {
    const ledger = createLedger(2)
    ledger.pay('incentive', 'issuance', Float64Array.of(3, 1))
    ledger.take('slash', Float64Array.of(0, 1), 'burned')
    ledger.move('fee', 'customers', 'treasury', 5)
    expect([...ledger.holdings]).toEqual([3, 0])
    expect(ledger.system).toEqual({ issuance: -4, customers: -5, treasury: 5, burned: 1 })
    expect([...ledger.received.incentive!]).toEqual([3, 1])
    expect([...ledger.given.slash!]).toEqual([0, 1])
    expect(ledger.received.dividend).toBeUndefined()
  })
  it('balances after any moves', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const ledger = createLedger(size)
      for (const play of steps) play(ledger)
      expect(Math.abs(ledger.total())).toBeLessThan(1e-6)
    }))
  })
  it('knows why contributors hold what they hold', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const ledger = createLedger(size)
      for (const play of steps) {
        const before = ledger.holdings.slice()
        ledger.beginEpoch()
        play(ledger)
        const netOf = (i: number) => [...Object.values(ledger.received)].reduce((all, x) => all + x[i]!, 0) - [...Object.values(ledger.given)].reduce((all, x) => all + x[i]!, 0)
        ledger.holdings.forEach((held, i) => expect(Math.abs(held - before[i]! - netOf(i))).toBeLessThan(1e-6))
      }
    }))
  })
  it('forgets reasons and keeps balances when an epoch begins', () => {
    const ledger = createLedger(1)
    ledger.pay('bonus', 'treasury', Float64Array.of(2))
    ledger.beginEpoch()
    expect([ledger.received.bonus![0], ledger.holdings[0]]).toEqual([0, 2])
  })
  it('refuses a column with one bad amount and moves none of it', () => {
    const ledger = createLedger(2)
    expect(() => ledger.pay('incentive', 'issuance', Float64Array.of(3, -3))).toThrow('got -3')
    expect(() => ledger.take('slash', Float64Array.of(3, NaN), 'burned')).toThrow('got NaN')
    expect(() => ledger.move('fee', 'customers', 'treasury', Infinity)).toThrow('got Infinity')
    expect(() => ledger.pay('incentive', 'issuance', Float64Array.of(3))).toThrow('2 contributors; got 1')
    expect([...ledger.holdings, ...Object.values(ledger.system)]).toEqual([0, 0, 0, 0, 0, 0])
  })
})
