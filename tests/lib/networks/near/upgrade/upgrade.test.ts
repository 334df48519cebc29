import { describe, expect, it } from 'vitest'
import { ratio } from '../../../../../lib/networks/near/ratio'
import { nextVersion } from '../../../../../lib/networks/near/upgrade/signalling'
import { activationEpoch, inflationPoll, inflationUpgrade, pollPasses, versionAfter } from '../../../../../lib/networks/near/upgrade/votes-2025'

describe('a protocol upgrade', () => {
  it('needs more than four fifths of producers’ stake', () => {
    expect(versionAfter(ratio(80, 100), 80, 81)).toBe(80)
    expect(versionAfter(ratio(81, 100), 80, 81)).toBe(81)
  })

  it('counts producers who made no block against it', () => {
    expect(nextVersion([{ id: 'a', stake: 80n, version: 81 }], 100n, 80).version).toBe(80)
  })

  it('takes the seats of those who run an older version', () => {
    const signals = [{ id: 'a', stake: 85n, version: 81 }, { id: 'b', stake: 15n, version: 80 }]
    expect(nextVersion(signals, 100n, 80)).toEqual({ version: 81, outdated: ['b'] })
  })

  it('does not come about without stake', () => {
    expect(nextVersion([], 0n, 80)).toEqual({ version: 80, outdated: [] })
    expect(nextVersion([{ id: 'a', stake: 0n, version: 81 }], 0n, 80).version).toBe(80)
  })
})

describe('the halving of inflation in 2025', () => {
  it('fails as a poll with 45.06 per cent where two thirds were needed', () => {
    expect(inflationPoll.tallies.map(({ inFavour }) => pollPasses(inFavour, inflationPoll.needed))).toEqual([false])
    expect(pollPasses(ratio(2, 3), inflationPoll.needed)).toBe(true)
  })

  it('comes as software: not by the 68.41 per cent of the first day, but two epochs after four fifths are passed', () => {
    const { fromVersion, toVersion, tallies } = inflationUpgrade
    expect(versionAfter(tallies[0]!.inFavour, fromVersion, toVersion)).toBe(80)
    expect(activationEpoch(tallies.map(({ inFavour }) => inFavour), fromVersion, toVersion)).toBe(3)
    expect(activationEpoch([tallies[0]!.inFavour], fromVersion, toVersion)).toBeUndefined()
  })

  it('would have failed as software with the support it had in the poll', () => {
    expect(versionAfter(inflationPoll.tallies[0]!.inFavour, 80, 81)).toBe(80)
  })
})
