/** Weights of a miner fall into so many equally wide drawers; only the drawer in which the stake reaches kappa is sorted. */
const drawers = 32
/** Sums of shares that are closer to kappa than this may differ by rounding; then they are added up in the one defined order. */
const doubt = 1e-12
/** Below this spread of a miner's weights drawers would lose the order. */
const leastSpread = 1e-250

/** Working memory for {@link backedLevels}, made once for V validators and M miners. */
export interface LevelFinder {
  readonly validators: number
  readonly miners: number
  readonly low: Float64Array
  readonly scale: Float64Array
  readonly stakeByDrawer: Float64Array
  readonly drawerOf: Uint8Array
  readonly order: Int32Array
}

export function createLevelFinder(validators: number, miners: number): LevelFinder {
  return {
    validators, miners, low: new Float64Array(miners), scale: new Float64Array(miners),
    stakeByDrawer: new Float64Array(miners * drawers), drawerOf: new Uint8Array(validators * miners), order: new Int32Array(validators),
  }
}

/**
 * For every miner the largest weight that holders of at least `kappa` of the stake give or exceed: weights sorted downwards,
 * the first at which the stake added up so far is ≥ `kappa`. If it never gets there, the largest weight.
 *
 * `weights[v * M + m]` ≥ 0 and finite, `stake[v]` shares that add up to 1. Same result as sorting every column, stable for
 * equal weights, bit for bit; but O(V) per miner.
 */
export function backedLevels(finder: LevelFinder, weights: Float64Array, stake: Float64Array, kappa: number, out: Float64Array): void {
  fillDrawers(finder, weights, stake)
  for (let m = 0; m < finder.miners; m++) out[m] = levelOf(finder, weights, stake, kappa, m)
}

function fillDrawers({ validators, miners, low, scale, stakeByDrawer, drawerOf }: LevelFinder, weights: Float64Array, stake: Float64Array): void {
  low.fill(Infinity)
  scale.fill(0)
  for (let v = 0, at = 0; v < validators; v++) {
    for (let m = 0; m < miners; m++, at++) {
      const weight = weights[at]!
      if (weight < low[m]!) low[m] = weight
      if (weight > scale[m]!) scale[m] = weight
    }
  }
  for (let m = 0; m < miners; m++) {
    const spread = scale[m]! - low[m]!
    scale[m] = spread > leastSpread ? (drawers - 1) / spread : 0
  }
  stakeByDrawer.fill(0)
  for (let v = 0, at = 0; v < validators; v++) {
    const share = stake[v]!
    for (let m = 0; m < miners; m++, at++) {
      const drawer = ((weights[at]! - low[m]!) * scale[m]!) | 0
      drawerOf[at] = drawer
      stakeByDrawer[m * drawers + drawer]! += share
    }
  }
}

function levelOf(finder: LevelFinder, weights: Float64Array, stake: Float64Array, kappa: number, m: number): number {
  const { validators, miners, stakeByDrawer, drawerOf, order } = finder
  // from the top down, pass over drawers that leave the stake clearly below kappa
  let above = 0
  let drawer = drawers - 1
  while (drawer >= 0 && above + stakeByDrawer[m * drawers + drawer]! < kappa - doubt) above += stakeByDrawer[m * drawers + drawer--]!
  if (drawer < 0 || above + stakeByDrawer[m * drawers + drawer]! <= kappa + doubt) return levelBySorting(finder, weights, stake, kappa, m)

  // kappa is reached in this drawer: sort what lies in it
  let count = 0
  for (let v = 0; v < validators; v++) if (drawerOf[v * miners + m] === drawer) order[count++] = v
  sortDownwards(order, count, weights, miners, m)
  for (let k = 0; k < count; k++) {
    above += stake[order[k]!]!
    if (above > kappa + doubt) return weights[order[k]! * miners + m]!
    if (above >= kappa - doubt) break
  }
  return levelBySorting(finder, weights, stake, kappa, m)
}

/** The definition itself, for the doubtful cases. */
function levelBySorting({ validators, miners, order }: LevelFinder, weights: Float64Array, stake: Float64Array, kappa: number, m: number): number {
  for (let v = 0; v < validators; v++) order[v] = v
  sortDownwards(order, validators, weights, miners, m)
  let backing = 0
  for (let k = 0; k < validators; k++) {
    backing += stake[order[k]!]!
    if (backing >= kappa) return weights[order[k]! * miners + m]!
  }
  return validators > 0 ? weights[order[0]! * miners + m]! : 0
}

function sortDownwards(order: Int32Array, count: number, weights: Float64Array, miners: number, m: number): void {
  for (let i = 1; i < count; i++) {
    const v = order[i]!
    const weight = weights[v * miners + m]!
    let k = i - 1
    while (k >= 0 && weights[order[k]! * miners + m]! < weight) {
      order[k + 1] = order[k]!
      k--
    }
    order[k + 1] = v
  }
}
