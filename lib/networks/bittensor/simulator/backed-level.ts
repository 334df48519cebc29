/** A miner's weights fall into so many equally wide drawers; only the drawer in which the stake reaches kappa is sorted. */
const drawers = 32
/** Sums of shares that are closer to kappa than this may differ by rounding; then they are added up in the one defined order. */
const doubt = 1e-12
/** Below this largest weight the width of a drawer would be lost. */
const leastTop = 1e-250

/**
 * Working memory for {@link backedLevels}, made once. What it remembers of the last call decides only how fast levels are found:
 * weights often stay as they are, and whether a level still holds is quicker to see than a new one is to find.
 */
export interface LevelFinder {
  /** Weights of one miner. */
  readonly weights: Float64Array
  readonly drawerOf: Int32Array
  readonly stakeByDrawer: Float64Array
  readonly order: Int32Array
  readonly lastLevel: Float64Array
  /** Whether the miner's level was the same in the last two calls. */
  readonly isSteady: Uint8Array
}

export function createLevelFinder(validators: number, miners: number): LevelFinder {
  return {
    weights: new Float64Array(validators), drawerOf: new Int32Array(validators),
    stakeByDrawer: new Float64Array(drawers), order: new Int32Array(validators),
    lastLevel: new Float64Array(miners), isSteady: new Uint8Array(miners),
  }
}

/**
 * For every miner the largest weight that holders of at least `kappa` of the stake give or exceed: weights sorted downwards,
 * the first at which the stake added up so far is ≥ `kappa`. If it never gets there, the largest weight.
 *
 * `weights[v * miners + m]` ≥ 0 and finite, `stake[v]` shares that add up to 1. Same result as sorting every column, stable for
 * equal weights, bit for bit; but O(V) per miner as a rule.
 */
export function backedLevels(finder: LevelFinder, weights: Float64Array, stake: Float64Array, kappa: number, out: Float64Array): void {
  const { weights: column, drawerOf, stakeByDrawer, order, lastLevel, isSteady } = finder
  for (let m = 0; m < out.length; m++) {
    const last = lastLevel[m]!
    if (isSteady[m] !== 1 || !isStillLevel(weights, out.length, m, stake, kappa, last)) {
      takeColumn(weights, out.length, m, stake, column, drawerOf, stakeByDrawer)
      lastLevel[m] = levelOf(column, stake, kappa, drawerOf, stakeByDrawer, order)
      isSteady[m] = +(lastLevel[m] === last)
    }
    out[m] = lastLevel[m]!
  }
}

/** Whether the stake of larger weights clearly stays below kappa and that of weights at least as large clearly exceeds it. */
function isStillLevel(weights: Float64Array, miners: number, m: number, stake: Float64Array, kappa: number, level: number): boolean {
  let above = 0
  let atLeast = 0
  for (let v = 0, at = m; v < stake.length; v++, at += miners) {
    const weight = weights[at]!
    const share = stake[v]!
    above += share * +(weight > level)
    atLeast += share * +(weight >= level)
  }
  return above < kappa - doubt && atLeast > kappa + doubt
}

/** Copies the weights of miner m, and adds up the stake behind each drawer of them. */
function takeColumn(
  weights: Float64Array, miners: number, m: number, stake: Float64Array,
  column: Float64Array, drawerOf: Int32Array, stakeByDrawer: Float64Array,
): void {
  let top = 0
  for (let v = 0, at = m; v < column.length; v++, at += miners) {
    const weight = weights[at]!
    column[v] = weight
    if (weight > top) top = weight
  }
  const scale = top > leastTop ? (drawers - 1) / top : 0
  for (let d = 0; d < drawers; d++) stakeByDrawer[d] = 0
  for (let v = 0; v < column.length; v++) {
    const drawer = (column[v]! * scale) | 0
    drawerOf[v] = drawer
    stakeByDrawer[drawer] = stakeByDrawer[drawer]! + stake[v]!
  }
}

function levelOf(
  column: Float64Array, stake: Float64Array, kappa: number, drawerOf: Int32Array, stakeByDrawer: Float64Array, order: Int32Array,
): number {
  // from the top down, pass over drawers that leave the stake clearly below kappa
  let above = 0
  let drawer = drawers - 1
  while (drawer >= 0 && above + stakeByDrawer[drawer]! < kappa - doubt) above += stakeByDrawer[drawer--]!

  // kappa is reached in this drawer: sort what lies in it
  let count = 0
  for (let v = 0; v < column.length; v++) if (drawerOf[v] === drawer) order[count++] = v
  sortDownwards(order, count, column)
  for (let k = 0; k < count; k++) {
    above += stake[order[k]!]!
    if (above > kappa + doubt) return column[order[k]!]!
    if (above >= kappa - doubt) break
  }
  return levelBySorting(column, stake, kappa, order)
}

/** The definition itself, for doubtful cases and for stake that never reaches kappa. */
function levelBySorting(column: Float64Array, stake: Float64Array, kappa: number, order: Int32Array): number {
  for (let v = 0; v < column.length; v++) order[v] = v
  sortDownwards(order, column.length, column)
  let backing = 0
  for (let k = 0; k < column.length; k++) {
    backing += stake[order[k]!]!
    if (backing >= kappa) return column[order[k]!]!
  }
  return column.length > 0 ? column[order[0]!]! : 0
}

function sortDownwards(order: Int32Array, count: number, column: Float64Array): void {
  for (let i = 1; i < count; i++) {
    const v = order[i]!
    const weight = column[v]!
    let k = i - 1
    while (k >= 0 && column[order[k]!]! < weight) {
      order[k + 1] = order[k]!
      k--
    }
    order[k + 1] = v
  }
}
