import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Digest } from '../../../../../lib/core/digest'
import { streamOf } from '../../../../../lib/core/random'
import { createLedger } from '../../../../../lib/economy/contributor-ledger'
import { accountsOf, ChainBooks } from '../../../../../lib/networks/near/play/books'
import { createChain, setOf, type Chain } from '../../../../../lib/networks/near/play/chain'
import { playEpoch } from '../../../../../lib/networks/near/play/epoch'
import { workOf } from '../../../../../lib/networks/near/play/kick'
import { readAmount } from '../../../../../lib/networks/near/play/limbs'
import { measuresOf } from '../../../../../lib/networks/near/play/measures'
import { defaultChain, diligent, type Behaviour, type ChainSettings } from '../../../../../lib/networks/near/play/settings'
import { ratio } from '../../../../../lib/networks/near/ratio'
import { epochIssue, epochReward } from '../../../../../lib/networks/near/rewards/epoch-reward'
import { kickouts } from '../../../../../lib/networks/near/selection/kickout'
import { byStake, selectRoles } from '../../../../../lib/networks/near/selection/seats'
import { yoctoToNear } from '../../../../../lib/networks/near/yocto'
import { expectClose } from '../../../../support/close'

const idOf = (i: number) => String(i).padStart(4, '0')
const stakeOf = (chain: Chain, epoch: number, i: number) => readAmount(setOf(chain, epoch).stakes, 5 * i)
const begun = (settings: Partial<ChainSettings>, seed = 1) => createChain({ ...defaultChain, ...settings }, streamOf(seed, 'near'))
const indices = (chain: Chain) => Array.from({ length: chain.settings.validators }, (_, i) => i)

function played(settings: Partial<ChainSettings>, epochs: number, seed = 1): Chain {
  const chain = begun(settings, seed)
  for (let e = 0; e < epochs; e++) playEpoch(chain)
  return chain
}

const rough: fc.Arbitrary<Partial<ChainSettings>> = fc.record({
  validators: fc.integer({ min: 1, max: 40 }), rankExponent: fc.constantFrom(0, 1, 1.98, 4), staked: fc.constantFrom(1e3, 6e8),
  onlineMax: fc.constantFrom(95, 99, 100), minimumRatio: fc.constantFrom(ratio(1, 62_500), ratio(1, 100)),
  seats: fc.constantFrom({ blockProducers: 5, chunkProducers: 8, chunkValidators: 20 }, defaultChain.seats),
  kickout: fc.constantFrom(0, 30, 60, 100).map((maxKickoutStake) => ({ ...defaultChain.kickout, maxKickoutStake })),
  behaviour: fc.record({
    outageChance: fc.constantFrom(0, 0.2, 1), outageLength: fc.constantFrom(0.3, 1), sharedOutageChance: fc.constantFrom(0, 0.5),
    sharedOutageReach: fc.constant(0.5), sharedOutageLength: fc.constantFrom(0.5, 1), coasters: fc.constantFrom(0, 0.3, 1),
    coastersOnline: fc.constantFrom(0, 0.5, 0.945, 1), epochsAway: fc.integer({ min: 1, max: 3 }), ordinaryMiss: fc.constantFrom(0, 0.02),
  }).map((behaviour): Behaviour => ({ ...diligent, ...behaviour })),
})

describe('an epoch of the loop', () => {
  it('kicks, pays and seats exactly as the rules in big integers do', () => {
    fc.assert(fc.property(rough, fc.nat(1000), (settings, seed) => {
      const chain = begun(settings, seed)
      for (let e = 0; e < 6; e++) {
        const before = { supply: chain.supply, kicked: Array.from(chain.kicked) }
        const seated = indices(chain).filter((i) => setOf(chain, e).seats[i]! > 0)
        const stakes = seated.map((i) => stakeOf(chain, e, i))
        playEpoch(chain)
        const watched = seated.map((i, k) => ({ id: idOf(i), stake: stakes[k]!, work: workOf(chain, i), wasKicked: before.kicked[i] === 1 }))
        const gone = new Set(kickouts(watched, chain.settings.kickout).map(({ id }) => id))
        expect(indices(chain).filter((i) => chain.kicked[i]).map(idOf)).toEqual([...gone].sort())
        const issue = epochIssue(before.supply, chain.durationNs, chain.issueRule)
        const thresholds = { min: ratio(90, 100), max: ratio(chain.settings.onlineMax, 100), endorsementCutoff: 70 }
        const paid = epochReward(issue, watched.map((one) => ({ ...one, isKicked: gone.has(one.id) })), thresholds)
        expect(seated.map((i) => readAmount(chain.rewards, 5 * i))).toEqual(paid.rewards)
        expect(chain.minted).toBe(paid.minted)
        const proposals = indices(chain).filter((i) => chain.back[i]! <= e + 2).map((i) => ({ id: idOf(i), stake: stakeOf(chain, e + 2, i) }))
        const roles = selectRoles(proposals, chain.settings.seats, chain.settings.minimumRatio)
        const set = setOf(chain, e + 2)
        expect(indices(chain).filter((i) => set.seats[i]! > 0).sort((i, j) => set.seats[i]! - set.seats[j]!).map(idOf))
          .toEqual(roles.chunkValidators.map(({ id }) => id))
        expect(Array.from(chain.order)).toEqual([...indices(chain)].sort((i, j) =>
          byStake({ id: idOf(i), stake: stakeOf(chain, e + 2, i) }, { id: idOf(j), stake: stakeOf(chain, e + 2, j) })))
      }
    }), { numRuns: 60 })
  })

  it('adds a reward to stake two epochs later', () => {
    const chain = begun({ validators: 10 })
    const before = stakeOf(chain, 1, 0)
    playEpoch(chain)
    expect(stakeOf(chain, 1, 0)).toBe(before)
    expect(stakeOf(chain, 2, 0)).toBe(before + readAmount(chain.rewards, 0))
    expect(readAmount(chain.rewards, 0) > 0n).toBe(true)
  })

  it('gives the same to the yocto for the same stream, and something else for another', () => {
    const digestOf = (seed: number) => new Digest().add(setOf(played({ validators: 60 }, 20, seed), 20).stakes).hex()
    expect(digestOf(1)).toBe(digestOf(1))
    expect(digestOf(1)).not.toBe(digestOf(2))
  })
})

describe('a chain of mainnet’s kind', () => {
  it('has a third of stake with eight or nine operators and seats for about 9,600 NEAR', () => {
    const measures = measuresOf(played({}, 2))
    expect(measures.canStop).toBe(8)
    expect(measures.seatPrice).toBeGreaterThan(9_500)
    expect(measures.seatPrice).toBeLessThan(9_700)
  })

  it('mints a little less than 2.5 per cent a year and burns a tenth of a per cent', () => {
    const { supply, burnt } = played({}, 730)
    expect(yoctoToNear(supply) / 1.28e9).toBeGreaterThan(1.022)
    expect(yoctoToNear(supply) / 1.28e9).toBeLessThan(1.025)
    expectClose(yoctoToNear(burnt) / 1.28e9, 0.001, { rel: 0.01 })
  })

  it('mints twice as much before protocol 81', () => {
    const steady = { behaviour: { ...diligent, ordinaryMiss: 0, outageChance: 0 } }
    const [later, before] = [measuresOf(played(steady, 1)), measuresOf(played({ ...steady, maxInflation: ratio(1, 20) }, 1))]
    expectClose(before.minted / later.minted, 2, { rel: 1e-12 })
    expectClose(later.apr, (0.025 * 0.9 * 1.28e9) / 6e8, { rel: 1e-3 })
  })

  it('pays a producer who does 94.5 per cent 70 per cent, since endorsements count in full, and one who does 82 per cent nothing', () => {
    const shareAt = (coastersOnline: number, coasters: number) => {
      const chain = played({ validators: 10, rankExponent: 0, behaviour: { ...diligent, ordinaryMiss: 0, outageChance: 0, coasters, coastersOnline } }, 1)
      expect(chain.kicked.some((one) => one === 1)).toBe(false)
      return chain.paid[9]! / chain.paid[0]!
    }
    expectClose(shareAt(0.945, 0.5), ((0.945 + 0.945 + 1) / 3 - 0.9) / 0.09, { rel: 1e-3 })
    expect([shareAt(0.82, 0.5), shareAt(0.99, 0.5)]).toEqual([0, 1])
  })

  it('pays in full who only endorses and does 70 per cent of it', () => {
    const chain = played({ behaviour: { ...diligent, ordinaryMiss: 0, outageChance: 0, coasters: 0.1, coastersOnline: 0.71 } }, 1)
    const near = setOf(chain, 0).near
    expectClose(chain.paid[130]! / near[130]!, chain.paid[0]! / near[0]!)
  })
})

describe('corners', () => {
  it('keep one validator where all would go, and mint for nobody', () => {
    const chain = played({
      validators: 10, kickout: { ...defaultChain.kickout, maxKickoutStake: 100 },
      behaviour: { ...diligent, coasters: 1, coastersOnline: 0, gasPerEpoch: 0 },
    }, 1)
    expect(chain.kicked.reduce((all, one) => all + one, 0)).toBe(9)
    expect(chain.minted).toBe(chain.toTreasury)
  })

  it('of equal stakes pay equal rewards and seat by index', () => {
    const chain = played({ validators: 7, rankExponent: 0, behaviour: { ...diligent, ordinaryMiss: 0, outageChance: 0 } }, 3)
    expect(new Set(chain.paid).size).toBe(1)
    expect(Array.from(setOf(chain, 3).seats)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('without stake, supply or validators have defined results', () => {
    const none = measuresOf(played({ staked: 0 }, 2))
    expect([none.seated, none.apr, none.minted, none.canStop]).toEqual([0, 0, 0, 0])
    expect(measuresOf(played({ supply: 0 }, 2))).toMatchObject({ supply: 0, minted: 0, unmintedShare: 0, burnt: 0, netInflation: 0 })
    expect(measuresOf(played({ validators: 0 }, 2)).seated).toBe(0)
  })
})

describe('the books of a chain', () => {
  it('balance, and what is held is what was minted', () => {
    const chain = begun({ validators: 50 })
    const books = new ChainBooks(chain.settings)
    const ledger = createLedger(accountsOf(50).size)
    for (let e = 0; e < 100; e++) {
      ledger.beginEpoch()
      playEpoch(chain)
      books.post(ledger, chain)
    }
    expectClose(ledger.total(), 0, { abs: 1e-6 })
    expectClose(-ledger.system.issuance - yoctoToNear(chain.burnt), yoctoToNear(chain.supply) - 1.28e9, { rel: 1e-9 })
    expectClose(ledger.system.treasury, yoctoToNear(chain.treasury), { rel: 1e-9 })
    expectClose(ledger.system.burned, yoctoToNear(chain.burnt), { rel: 1e-9 })
    expect(ledger.holdings.every((held) => held >= 0)).toBe(true)
  })

  it('divide a pool’s reward into fee, operator’s part and delegators’ part', () => {
    const chain = begun({ validators: 1, behaviour: { ...diligent, poolFee: 0.1, ownStake: 0.5 } })
    const books = new ChainBooks(chain.settings)
    const ledger = createLedger(accountsOf(1).size)
    playEpoch(chain)
    books.post(ledger, chain)
    const paid = chain.paid[0]!
    expectClose([ledger.received.fee![0]!, ledger.received.incentive![0]!, ledger.received.dividend![1]!], [0.1 * paid, 0.45 * paid, 0.45 * paid])
    expect(books.ownShare[0]!).toBeGreaterThan(0.5)
  })
})
