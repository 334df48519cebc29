import { describe, expect, it } from 'vitest'
import { checkFacts } from '../../../../lib/models/regimes/calibration'
import { observe } from '../../../../lib/models/regimes/observe'
import { defaults } from './worlds'

const checks = checkFacts(defaults, { agents: 1000, plays: 12 })

describe('the defaults', () => {
  it.each(checks.filter(({ fact }) => fact.use === 'fitted'))('reproduce the fitted fact $fact.id', ({ agrees, median, fact }) => {
    expect(agrees, `${median} is outside ${fact.low}–${fact.high}`).toBe(true)
  })

  it('hold out at least as many facts as they fit', () => {
    const heldOut = checks.filter(({ fact }) => fact.use === 'heldOut').length
    expect(heldOut).toBeGreaterThanOrEqual(checks.length - heldOut)
  })

  it('keep open models within a year of the leader even after ten years', () => {
    const late = Array.from({ length: 8 }, (_, replicate) => observe(defaults, { seed: 1, replicate, agents: 300, years: 10 }).openLagLate)
    expect(Math.max(...late)).toBeLessThan(12)
  })
})
