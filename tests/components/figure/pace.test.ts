import { describe, expect, it } from 'vitest'
import { createPace } from '@/components/figure/pace'

function after(...times: number[]): number {
  const pace = createPace()
  times.forEach((ms) => pace.took(ms))
  return pace.agents()
}

describe('the size of previews', () => {
  it('grows on a fast device and shrinks on a slow one, between fixed ends', () => {
    expect(after(4, 4, 4)).toBeGreaterThan(after())
    expect(after(30, 30, 30)).toBeLessThan(after())
    expect(after(...Array<number>(50).fill(0))).toBe(160)
    expect(after(...Array<number>(50).fill(500))).toBe(40)
  })

  it('stays where half a frame is met, and is not thrown by one slow turn', () => {
    expect(after(8, 8, 8)).toBe(after())
    expect(after(300)).toBeGreaterThan(0.8 * after())
  })
})
