import { fillPairs, uniformAt } from '../../../core/random'
import { setOf, type Chain } from './chain'

const below32 = 1 / 4294967296

/**
 * What is expected of every seat and what it does. Expected counts are the means of the chain's draws, rounded: blocks and chunks in proportion
 * to stake among their producers, endorsements by mandates, at most one per shard and block. Whoever is away misses all kinds alike.
 */
export function doWork(chain: Chain): void {
  const { settings: { validators, shards, blocksPerEpoch, seats: counts } } = chain
  const { blocks, blocksExpected, chunks, chunksExpected, endorsements, endorsementsExpected, online } = chain
  const { seats, near } = setOf(chain, chain.epoch)
  const { blocksPerNear, chunksPerNear, mandatesPerNear } = perNear(chain)
  const producers = Math.max(counts.blockProducers, counts.chunkProducers)
  const { done } = chain
  drawDiligence(chain)
  for (let i = 0; i < validators; i++) {
    const place = seats[i]!
    let b = 0, c = 0, e = 0
    if (place > 0 && place <= producers) {
      if (place <= counts.blockProducers) b = Math.floor(near[i]! * blocksPerNear + 0.5)
      if (place <= counts.chunkProducers) c = Math.floor(near[i]! * chunksPerNear + 0.5)
    }
    if (place > 0 && place <= counts.chunkValidators) e = Math.floor(blocksPerEpoch * Math.min(shards, near[i]! * mandatesPerNear) + 0.5)
    blocksExpected[i] = b
    chunksExpected[i] = c
    endorsementsExpected[i] = e
    blocks[i] = Math.floor(b * done[i]! + 0.5)
    chunks[i] = Math.floor(c * done[i]! + 0.5)
    endorsements[i] = Math.floor(e * done[i]! + 0.5)
    const kinds = (b > 0 ? 1 : 0) + (c > 0 ? 1 : 0) + (e > 0 ? 1 : 0)
    let parts = e > 0 ? endorsements[i]! / e : 0
    if (b > 0) parts += blocks[i]! / b
    if (c > 0) parts += chunks[i]! / c
    online[i] = kinds > 1 ? parts / kinds : parts
  }
}

/** Sets `done[i]` to the share of its work that validator i does in this epoch. */
function drawDiligence({ work, shared, ids, epoch, draws, done, settings: { validators, behaviour } }: Chain): void {
  const { outageChance, outageLength, ordinaryMiss, sharedOutageChance, sharedOutageReach, sharedOutageLength, coasters, coastersOnline } = behaviour
  fillPairs(work, ids, epoch, validators, draws)
  for (let i = 0; i < validators; i++) {
    const chance = ((draws[2 * i]! >>> 0) + 0.5) * below32
    const length = ((draws[2 * i + 1]! >>> 0) + 0.5) * below32
    const missed = chance < outageChance ? outageLength * length : 2 * ordinaryMiss * length
    done[i] = missed < 1 ? 1 - missed : 0
  }
  for (let i = validators - Math.round(coasters * validators); i < validators; i++) done[i] = Math.min(done[i]!, coastersOnline)
  if (uniformAt(shared, 0, epoch) >= sharedOutageChance) return
  for (let i = 0; i < validators; i++) {
    if (uniformAt(shared, i + 1, epoch) < sharedOutageReach) done[i] = Math.min(done[i]!, 1 - sharedOutageLength)
  }
}

/** Work expected per NEAR staked in each role. */
function perNear(chain: Chain): { readonly blocksPerNear: number; readonly chunksPerNear: number; readonly mandatesPerNear: number } {
  const { settings: { validators, seats: counts, shards, mandatesPerShard, blocksPerEpoch } } = chain
  const { seats, near } = setOf(chain, chain.epoch)
  let producers = 0, chunkers = 0, endorsers = 0
  for (let i = 0; i < validators; i++) {
    const place = seats[i]!
    if (place === 0) continue
    if (place <= counts.blockProducers) producers += near[i]!
    if (place <= counts.chunkProducers) chunkers += near[i]!
    if (place <= counts.chunkValidators) endorsers += near[i]!
  }
  return {
    blocksPerNear: producers > 0 ? blocksPerEpoch / producers : 0,
    chunksPerNear: chunkers > 0 ? (shards * blocksPerEpoch) / chunkers : 0,
    mandatesPerNear: endorsers > 0 ? (shards * mandatesPerShard) / endorsers : 0,
  }
}
