import { describe, expect, it } from 'vitest'
import { sum } from '../../../../../lib/core/vector'
import { expectClose } from '../../../../support/close'
import { played, quiet, still } from './worlds'

const parts = 11796 / 65535

describe('the tokens of an epoch', () => {
  it('go to the owner by 18 per cent and to miners and validators by halves of the rest', () => {
    const { ledger, subnet: { seats } } = played(still, 1)
    const { incentive, dividend, protocol } = ledger.received
    expectClose(protocol![seats.owner]!, 360 * parts, { rel: 1e-6 })
    expectClose(sum(incentive!), 180 * (1 - parts), { rel: 1e-6 })
    expectClose(sum(dividend!), 180 * (1 - parts), { rel: 1e-6 })
    expectClose(-ledger.system.issuance, 360, { rel: 1e-6 })
  })

  it('leave root its proportion after the take, and nothing if root is not paid', () => {
    const values = { ...still, rootProportion: 0.2, take: 0.1, ownStake: 0 }
    const root = ({ ledger, subnet }: ReturnType<typeof played>) => ledger.received.dividend![subnet.size - 1]!
    expectClose(root(played(values, 1)), 180 * (1 - parts) * 0.2 * 0.9, { rel: 1e-4 })
    const unpaid = played({ ...values, rootPaid: false }, 1)
    expect(root(unpaid)).toBe(0)
    expectClose(-unpaid.ledger.system.issuance, 360 - 180 * (1 - parts) * 0.2, { rel: 1e-4 })
  })

  it('leave validators their take and what their own stake earns', () => {
    const values = { ...still, rootProportion: 0, take: 0.1, ownStake: 0.25 }
    const { ledger, subnet: { seats } } = played(values, 1)
    expectClose(sum(ledger.received.dividend!.subarray(0, seats.validators)), 180 * (1 - parts) * (0.1 + 0.9 * 0.25), { rel: 1e-4 })
  })

  it('are burned or recycled as far as miners’ pay falls to the owner’s key', () => {
    const burned = played({ ...still, burnShare: 0.5 }, 1)
    const recycled = played({ ...still, burnShare: 0.5, ownerPay: 'recycled' }, 1)
    expectClose(burned.ledger.system.burned, 90 * (1 - parts), { rel: 1e-3 })
    expectClose(-burned.ledger.system.issuance, 360, { rel: 1e-6 })
    expect(recycled.ledger.system.burned).toBe(0)
    expectClose(-recycled.ledger.system.issuance, 360 - 90 * (1 - parts), { rel: 1e-3 })
    expect(recycled.of('income', 'owner')).toBeGreaterThan(burned.of('income', 'owner'))
  })

  it('add up to the whole where nothing is burned', () => {
    const { of } = played({ ...quiet, copierStake: 0.1, cabalStake: 0.1, incubatorStake: 0.1, scoutStake: 0.1 }, 5)
    expectClose((['honest', 'scouts', 'copiers', 'cabal', 'incubator', 'miners', 'owner', 'delegators'] as const).reduce((all, group) => all + of('income', group), 0), 1, { rel: 1e-9 })
  })
})
