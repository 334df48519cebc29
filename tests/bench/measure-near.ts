import { Digest } from '../../lib/core/digest'
import { streamOf } from '../../lib/core/random'
import { createLedger } from '../../lib/economy/contributor-ledger'
import { accountsOf, ChainBooks } from '../../lib/networks/near/play/books'
import { createChain, setOf } from '../../lib/networks/near/play/chain'
import { playEpoch } from '../../lib/networks/near/play/epoch'
import { limbsPerAmount, writeAmount } from '../../lib/networks/near/play/limbs'
import { defaultChain } from '../../lib/networks/near/play/settings'
import { median, timed } from './timing'

export interface NearResult {
  readonly validators: number
  readonly epochs: number
  readonly repetitions: number
  /** Seconds of one play without and with its moves in the ledger: the median and the fastest. */
  readonly seconds: number
  readonly best: number
  readonly withBooks: number
  readonly bestWithBooks: number
  /** Yocto in existence at the end, and a digest of everybody's stake and of supply, treasury and what was burnt. */
  readonly supply: string
  readonly checksum: string
  readonly booksError: number
}

const validators = 500
const epochs = 7300 // ten years of half days
const repetitions = 5

export function measureNear(): NearResult {
  const begun = () => createChain({ ...defaultChain, validators }, streamOf(1, 'near'))
  let chain = begun()
  let books = new ChainBooks(chain.settings)
  let ledger = createLedger(accountsOf(validators).size)
  const renew = () => {
    chain = begun()
    books = new ChainBooks(chain.settings)
    ledger = createLedger(accountsOf(validators).size)
  }
  const play = (count: number, isBooked: boolean) => {
    for (let epoch = 0; epoch < count; epoch++) {
      playEpoch(chain)
      if (!isBooked) continue
      ledger.beginEpoch()
      books.post(ledger, chain)
    }
  }
  timed(2, renew, () => play(500, true))
  const booked = timed(repetitions, renew, () => play(epochs, true))
  const booksError = Math.abs(ledger.total())
  const seconds = timed(repetitions, renew, () => play(epochs, false))
  const totals = new Float64Array(3 * limbsPerAmount)
  ;[chain.supply, chain.treasury, chain.burnt].forEach((amount, i) => writeAmount(totals, i * limbsPerAmount, amount))
  return {
    validators, epochs, repetitions, seconds: median(seconds), best: Math.min(...seconds), withBooks: median(booked),
    bestWithBooks: Math.min(...booked), supply: chain.supply.toString(),
    checksum: new Digest().add(setOf(chain, chain.epoch + 1).stakes).add(totals).hex(), booksError,
  }
}

export function linesOfNear(of: NearResult): string[] {
  const time = (middle: number, best: number) => `${middle.toFixed(2)} (${best.toFixed(2)}) s`
  return [
    '',
    `NEAR: ${of.validators} validators × ${of.epochs} epochs (ten years), exact to the yocto, ${of.repetitions} repetitions`,
    `  chain             ${time(of.seconds, of.best)}   supply ${of.supply} yocto, checksum ${of.checksum}`,
    `  chain and books   ${time(of.withBooks, of.bestWithBooks)}   books balanced to ${of.booksError.toExponential(1)} NEAR`,
  ]
}
