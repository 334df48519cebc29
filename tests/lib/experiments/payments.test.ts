import { expect, it } from 'vitest'
import { paymentsOf } from '../../../lib/experiments/payments'
import { fakeNetwork } from '../../support/fake-network'
import { expectClose } from '../../support/close'

it('divides what was paid by reason, what came in by what was destroyed, and knows no reason that never occurred', () => {
  const { byReason, burned, inequality } = paymentsOf(fakeNetwork, 1, 10, 4)
  expect(Object.keys(byReason)).toEqual(['incentive', 'dividend', 'fee'])
  expectClose([byReason.incentive!.middle, byReason.dividend!.middle, byReason.fee!.middle], [6 / 9, 2 / 9, 1 / 9])
  expectClose(burned.middle, 1 / 10)
  expectClose(inequality.middle, (2 * (1 * 1 + 2 * 2 + 3 * 6)) / (3 * 9) - 4 / 3)
})

it('is the same whatever the chance, where nothing depends on it', () => {
  const { byReason } = paymentsOf(fakeNetwork, 5, 10, 4)
  expect(byReason.incentive!.low).toBe(byReason.incentive!.high)
})
