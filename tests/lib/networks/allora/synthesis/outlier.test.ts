import { describe, expect, it } from 'vitest'
import { keepsInference, remember } from '../../../../../lib/networks/allora/synthesis/outlier'

describe('the filter of outliers', () => {
  it('keeps what is within eleven deviations of the last median, the limit included', () => {
    const memory = { lastMedian: 11, madEma: 1 }
    expect([10, 22, 22.01, 0, -0.01].filter((inference) => keepsInference(inference, memory, 11))).toEqual([10, 22, 0])
  })

  it('keeps everything without a memory', () => {
    expect(keepsInference(1e9, { lastMedian: 0, madEma: 1 }, 11)).toBe(true)
    expect(keepsInference(1e9, { lastMedian: 1, madEma: 0 }, 11)).toBe(true)
  })

  it('is seeded by the first deviation and then smoothed', () => {
    const first = remember([1, 2, 4], { lastMedian: 0, madEma: 0 }, 0.2)
    expect(first).toEqual({ lastMedian: 2, madEma: 1 })
    expect(remember([1, 2, 7], first, 0.2)).toEqual({ lastMedian: 2, madEma: 1 })
    expect(remember([0, 6, 12], first, 0.2)).toEqual({ lastMedian: 6, madEma: 2 })
    expect(remember([], first, 0.2)).toBe(first)
  })
})
