import { describe, expect, it } from 'vitest'
import { defaultsOf } from '../../../../../lib/core/param'
import { guarantee } from '../../../../../lib/networks/bittensor/studies/guarantee'

type Values = Parameters<typeof guarantee.begin>[0]

const usual = defaultsOf(guarantee.params)
const begun = (over: Partial<Values> = {}, pieces = 1) => {
  const work = guarantee.begin({ ...usual, ...over }, 1, '')
  for (let piece = 0; piece < pieces; piece++) work.addNext()
  return work
}
const factOf = (over: Partial<Values>, name: string) => begun(over).show().facts.find(({ key }) => key.endsWith(`.${name}`))

describe('the map of the consensus guarantee', () => {
  it('is finite after every piece and follows the seed', () => {
    const work = begun({}, 0)
    for (let piece = 0; piece < 20; piece++) {
      work.addNext()
      const { chart } = work.show()
      expect(chart.kind === 'map' && chart.values.every(Number.isFinite)).toBe(true)
    }
    const again = begun({}, 20).show().chart
    expect(again).toEqual(work.show().chart)
  })

  it('lets the honest side gain with more stake and more good work, and lose with less', () => {
    const { chart } = begun({}, 18).show()
    if (chart.kind !== 'map') throw new Error('a map is expected')
    const [columns, rows] = [chart.x.values.length, chart.y.values.length]
    expect(chart.values[0]).toBeLessThan(0)
    expect(chart.values[(rows - 1) * columns + 8]).toBeGreaterThan(0)
  })

  // opentensor/subtensor @ 14bc6f9, docs/consensus.md: readings off maps of one draw, to about a point
  it.each([
    [{ weightDeviation: 0 }, 0.6], [{ weightDeviation: 0.2 }, 0.67], [{}, 0.73], [{ bondsPenalty: 0 }, 0.78], [{ validatorShare: 0 }, 0.82],
  ])('needs with %o about what the chain’s document reads', (over, reading) => {
    expect(factOf(over, 'reading')?.values.needed?.value).toBe(reading)
    expect(Math.abs((factOf(over, 'needed')?.values.needed?.value ?? 0) - reading)).toBeLessThan(0.02)
  })

  it('quotes no reading for a setting the document does not have', () => {
    expect(factOf({ kappa: 0.65 }, 'reading')).toBeUndefined()
  })
})
