import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { artifactEmission, capturedShare, misdirected, stakeToCapture, yieldOfCapture } from '../../../../../lib/networks/sentient/emission/stake-votes'
import { allocation, annualEmission, buckets, circulating, released, releases, totalSupply } from '../../../../../lib/networks/sentient/emission/supply'
import { expectClose } from '../../../../support/close'

describe('the supply of SENT', () => {
  it('is 2 to the power of 35 and shared out in full', () => {
    expect(totalSupply).toBe(Math.pow(2, 35))
    expectClose(Object.values(allocation()).reduce((all, tokens) => all + tokens, 0), totalSupply)
  })

  it('circulates to 21.065 per cent at launch', () => {
    expectClose(circulating(0) / totalSupply, 0.21065)
    expect(circulating(-1)).toBe(0)
  })

  it('frees nothing of team and investors for a year and everything in seven', () => {
    expect([released('team', 11.9), released('investors', 12)]).toEqual([0, 0])
    expectClose(released('team', 12 + 36), (totalSupply * releases.team.share) / 2)
    expectClose(circulating(84), totalSupply)
  })

  it('never locks again and never frees more than a bucket holds', () => {
    fc.assert(fc.property(fc.constantFrom(...buckets), fc.nat(100), (bucket, month) => {
      expect(released(bucket, month + 1)).toBeGreaterThanOrEqual(released(bucket, month))
      expect(released(bucket, month)).toBeLessThanOrEqual(allocation()[bucket] * (1 + 1e-12))
    }))
  })

  it('is added to by 687 million a year, or more each year if the rate compounds', () => {
    expectClose(annualEmission(), 687_194_767.36)
    expect([annualEmission(100, 0.02, 1), annualEmission(100, 0.02, 1, true)]).toEqual([2, 2.04])
  })
})

describe('emission by stake votes', () => {
  it('follows stake', () => {
    expect(Array.from(artifactEmission(100, [5, 3, 2]))).toEqual([50, 30, 20])
    expect(Array.from(artifactEmission(100, [0, 0]))).toEqual([0, 0])
    expect(Array.from(artifactEmission(9, [4, 4, 4]))).toEqual([3, 3, 3])
  })

  it('is captured by stake alone', () => {
    expect([capturedShare(1, 3), capturedShare(0, 0), stakeToCapture(0.25, 3), stakeToCapture(0, 3)]).toEqual([0.25, 0, 1, 0])
    expect([yieldOfCapture(2, 100), yieldOfCapture(2, 0)]).toEqual([0.02, 0])
    expect(() => stakeToCapture(1, 3)).toThrow('got 1')
  })

  it('is misdirected by what it does not give to the useful', () => {
    expect([misdirected([1, 1], [2, 2]), misdirected([1, 0], [0, 1]), misdirected([0, 0], [1, 1])]).toEqual([0, 1, 0])
  })
})
