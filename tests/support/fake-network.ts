import { defineParams } from '../../lib/core/param'
import { uniformAt } from '../../lib/core/random'
import { defineStudy } from '../../lib/core/study'
import { defineNetwork, type AnyNetwork } from '../../lib/networks/contract'

const common = { unit: 'none', group: 'all', basis: 'assumed' } as const

export const fakeNetworkParams = defineParams({
  work: { ...common, kind: 'number', min: 0, max: 10, step: 1, default: 6 },
  luck: { ...common, kind: 'number', min: 0, max: 1, step: 0.1, default: 0.5 },
})

const studyParams = defineParams({ size: { ...common, kind: 'number', min: 1, max: 9, step: 1, default: 3 } })

/** Counts to `size`, one at a time. Its sheet is a row of letters. */
const counting = defineStudy({
  id: 'counting',
  params: studyParams,
  sheet: {
    usual: 'ab',
    read: (text) => {
      const kept = text.replace(/[^a-z]/g, '').slice(0, 20)
      return { text: kept || 'ab', faults: kept === text ? [] : [{ key: 'letters', values: { text: text.slice(0, 5) } }] }
    },
  },
  begin({ size }, _seed, sheet) {
    let done = 0
    return {
      of: size,
      get done() { return done },
      addNext() { done++ },
      show: () => ({ chart: { kind: 'bars', key: 'fake.count', unit: 'count', bars: [{ key: sheet, value: done }] }, facts: [] }),
      digest: () => `0000000${size}`,
    }
  },
})

/**
 * Three participants. Each epoch pays `work` to the first and 2 to the second from issuance, 1 to the third from customers, and
 * burns 1 of a treasury that customers filled. Chance decides only what `gain` of the first is.
 */
export const fakeNetwork = defineNetwork({
  id: 'fakenet',
  revision: 2,
  params: fakeNetworkParams,
  actors: ['first', 'second'],
  metrics: [{ id: 'gain', unit: 'count', leader: 'highest' }],
  editions: [],
  roles: [],
  mainParams: ['work'],
  presets: [{
    id: 'lucky', values: { luck: 1 }, metric: 'gain', options: ['first', 'second'],
    verdict: (_trace, rowOf) => (rowOf('gain', 'first').at(-1)! > rowOf('gain', 'second').at(-1)! ? 'first' : 'second'),
  }],
  assumptions: [],
  sources: [],
  studies: [counting],
  issuanceCeiling: ({ work }) => work + 2,
  start({ work, luck }, stream) {
    let epoch = 0
    return {
      size: 3,
      epoch(ledger) {
        ledger.pay('incentive', 'issuance', Float64Array.of(work, 0, 0))
        ledger.pay('dividend', 'issuance', Float64Array.of(0, 2, 0))
        ledger.pay('fee', 'customers', Float64Array.of(0, 0, 1))
        ledger.move('protocol', 'customers', 'treasury', 1)
        ledger.move('protocol', 'treasury', 'burned', 1)
        epoch++
      },
      observe(_ledger, row) {
        row[0] = luck * uniformAt(stream, 0, epoch)
        row[1] = 0.5
      },
    }
  },
}) as unknown as AnyNetwork
