import { describe, expect, it } from 'vitest'
import { sum } from '../../../lib/core/vector'
import { Verdicts } from '../../../lib/experiments/verdicts'
import { defaultScenario } from '../../../lib/scenario/scenario'
import { describeVerdict, verdictChart } from '../../../lib/views/verdicts'
import { fakeNetwork } from '../../support/fake-network'

const { common } = defaultScenario(fakeNetwork)
const [preset] = fakeNetwork.presets

function played(plays: number, of = plays, seed = common.seed): Verdicts {
  const verdicts = new Verdicts(fakeNetwork, preset!, { ...common, seed, epochs: 10 }, of)
  for (let play = 0; play < plays; play++) verdicts.addNext()
  return verdicts
}

describe('the verdicts of a preset', () => {
  it('count every play for exactly one option, about evenly where chance decides', () => {
    const { counts } = played(400)
    expect(sum(counts)).toBe(400)
    expect(Math.abs(counts[0]! - 200)).toBeLessThan(60)
  })

  it('are the same for the same seed and others for another', () => {
    expect(played(20).digest()).toBe(played(20).digest())
    expect(played(20).digest()).not.toBe(played(20, 20, 2).digest())
  })

  it('have a digest only when they are complete, and no more plays after that', () => {
    expect(() => played(3, 5).digest()).toThrow('3 are played')
    expect(() => played(5).addNext()).toThrow('all 5 plays')
  })

  it('refuse an answer that is no option', () => {
    const odd = new Verdicts(fakeNetwork, { ...preset!, verdict: () => 'third' }, common, 2)
    expect(() => odd.addNext()).toThrow('one of first, second')
  })

  it('are told as shares with an interval, the most frequent first', () => {
    const chart = verdictChart(played(50))
    const facts = describeVerdict(chart)
    expect(chart.rows[0]!.shares.map(({ key }) => key)).toEqual(['networks.fakenet.presets.lucky.options.first', 'networks.fakenet.presets.lucky.options.second'])
    expect(facts[0]!.values.share!.value).toBeGreaterThanOrEqual(facts[1]!.values.share!.value)
    for (const { values } of facts) expect(values.low!.value <= values.share!.value && values.share!.value <= values.high!.value).toBe(true)
  })
})
