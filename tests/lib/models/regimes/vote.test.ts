import { describe, expect, it } from 'vitest'
import { logistic } from '../../../../lib/core/math'
import { block, threefryPair } from '../../../../lib/core/random'
import { regimesOf } from '../../../../lib/models/regimes/regime'
import { runTogether } from '../../../../lib/models/regimes/run'
import type { World } from '../../../../lib/models/regimes/world'
import { defaults } from './worlds'

const play = { seed: 6, replicate: 0, agents: 200, years: 6 }
const decentralised = 2

/** Share of holders whose draw lies below the logistic of their eagerness, word by word. */
function expectedTurnout({ values, crowd, streams, tokens }: World, vote: number): number {
  const { units } = tokens[decentralised]!
  const { k0, k1 } = streams.vote[decentralised]!
  const staked = units.reduce((sum, held) => sum + held, 0)
  let voters = 0
  for (let i = 0; i < crowd.size; i++) {
    threefryPair(k0, k1, crowd.ids[i]!, vote >> 1)
    const eagerness = values.turnoutBase + values.turnoutStake * Math.log10((units[i]! / staked) * crowd.size) + 0.8 * crowd.engagement[i]!
    if (((block[vote & 1]! >>> 0) + 0.5) / 2 ** 32 < logistic(eagerness)) voters++
  }
  return voters / crowd.size
}

describe('turnout at a vote', () => {
  it.each(['month', 'week'] as const)('is what the eagerness of every holder and their own draw make it, in steps of a %s', (tick) => {
    const got: number[] = [], want: number[] = []
    let before = { votes: 0, holders: 0 }
    runTogether({ ...defaults, tick, turnoutBase: -1 }, regimesOf(defaults), play, {
      watch: (world) => {
        const { votes, holders } = world.tokens[decentralised]!.turnout
        if (votes > before.votes) {
          got.push(holders - before.holders)
          want.push(expectedTurnout(world, votes))
        }
        before = { votes, holders }
      },
    })
    expect(got).toHaveLength(24)
    got.forEach((share, k) => expect(share).toBeCloseTo(want[k]!, 12))
    expect(Math.min(...got)).toBeGreaterThan(0.1)
    expect(new Set(got).size).toBeGreaterThan(12)
  })
})
