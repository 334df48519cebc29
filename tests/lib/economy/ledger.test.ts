import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBook } from '../../../lib/economy/ledger'
import { expectClose } from '../../support/close'

const accounts = ['issuance', 'treasury', 'people']
const account = fc.nat(accounts.length - 1)
const moves = fc.array(fc.tuple(account, account, fc.double({ min: 0, max: 1e9, noNaN: true })), { maxLength: 50 })

function played(posted: readonly (readonly [number, number, number])[], sources = accounts) {
  const book = createBook(accounts, sources)
  for (const [from, to, amount] of posted) book.post(from, to, amount)
  return book
}

describe('a book', () => {
  it('takes from one account what it gives to another', () => {
    const book = played([[0, 1, 10], [1, 2, 4]])
    expect([...book.balances]).toEqual([-10, 6, 4])
    expect([book.flowOf(0, 1), book.flowOf(1, 2), book.flowOf(2, 1), book.total()]).toEqual([10, 4, 0, 0])
  })
  it('balances after any moves', () => {
    fc.assert(fc.property(moves, (posted) => {
      expect(() => played(posted).check()).not.toThrow()
    }))
  })
  it('holds in every account what came in less what went out', () => {
    fc.assert(fc.property(moves, (posted) => {
      const book = played(posted)
      accounts.forEach((_, a) => {
        const net = accounts.reduce((all, __, b) => all + book.flowOf(b, a) - book.flowOf(a, b), 0)
        expectClose(book.balances[a]!, net, { abs: 1e-3 })
      })
    }))
  })
  it('finds accounts by name', () => {
    expect(createBook(accounts).indexOf('treasury')).toBe(1)
    expect(() => createBook(accounts).indexOf('moon')).toThrow('issuance, treasury, people; got "moon"')
    expect(() => createBook(accounts, ['moon'])).toThrow('got "moon"')
  })
  it.each([-3, NaN, Infinity])('refuses to move %s and stays as it was', (amount) => {
    const book = played([[0, 1, 10]])
    expect(() => book.post(0, 1, amount)).toThrow(`moves are finite and non-negative; got ${amount}`)
    expect([...book.balances]).toEqual([-10, 10, 0])
  })
  it('refuses accounts it does not have', () => {
    expect(() => createBook(accounts).post(0, 3, 1)).toThrow('3 accounts; got 0 and 3')
    expect(() => createBook(accounts).post(-1, 0, 1)).toThrow('got -1 and 0')
    expect(() => createBook(accounts).post(NaN, 0, 1)).toThrow('got NaN and 0')
  })
})

describe('checking a book', () => {
  it('lets sources owe and nobody else', () => {
    expect(() => played([[0, 1, 10]], ['issuance']).check()).not.toThrow()
    expect(() => played([[0, 1, 10], [1, 2, 11]], ['issuance']).check()).toThrow('treasury cannot owe; got -1')
  })
  it('forgives rounding', () => {
    const book = played([[0, 1, 0.3], [1, 2, 0.1], [1, 2, 0.2]], ['issuance'])
    expect(book.balances[1]).not.toBe(0)
    expect(() => book.check()).not.toThrow()
  })
  it('notices money from nowhere', () => {
    const book = played([[0, 1, 10]], ['issuance'])
    book.balances[2]! += 1
    expect(() => book.check()).toThrow('all accounts together are zero; got 1')
    book.balances[2] = NaN
    expect(() => book.check()).toThrow('got NaN')
  })
})
