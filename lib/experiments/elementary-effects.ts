import type { Design } from './sobol'

/** Morris's screening: what one step of an input does to the output, over all walks. One entry per input. */
export interface ElementaryEffects {
  /** Mean effect: which way and how strongly. */
  readonly mean: Float64Array
  /** Mean size of the effect, whatever its direction: how much the input matters. */
  readonly meanSize: Float64Array
  /** Sample standard deviation: how much the effect depends on where one stands. 0 for a single walk. */
  readonly deviation: Float64Array
}

/** Effects from the outputs on a design of `morrisTrajectories`, row by row, per unit of the design's own scale. */
export function elementaryEffects(design: Design, outputs: ArrayLike<number>): ElementaryEffects {
  const { dimensions } = design
  const walks = design.rows / (dimensions + 1)
  if (!Number.isInteger(walks) || walks < 1 || outputs.length !== design.rows)
    throw new Error(`walks in ${dimensions} dimensions have ${dimensions + 1} rows each; got ${design.rows} rows, ${outputs.length} outputs`)

  const effects = effectsByWalk(design, outputs, walks)
  const overWalks = (of: (j: number, effect: (walk: number) => number) => number) =>
    Float64Array.from({ length: dimensions }, (_, j) => of(j, (walk) => effects[walk * dimensions + j]!))
  const mean = overWalks((_, effect) => meanOver(walks, effect))
  const meanSize = overWalks((_, effect) => meanOver(walks, (walk) => Math.abs(effect(walk))))
  const deviation = overWalks((j, effect) => {
    const squares = meanOver(walks, (walk) => (effect(walk) - mean[j]!) * (effect(walk) - mean[j]!))
    return walks > 1 ? Math.sqrt((squares * walks) / (walks - 1)) : 0
  })
  return { mean, meanSize, deviation }
}

/** `effects[walk * dimensions + j]`: change of the output over the change of input j, in the one step that moves it. */
function effectsByWalk({ dimensions, at }: Design, outputs: ArrayLike<number>, walks: number): Float64Array {
  const effects = new Float64Array(walks * dimensions)
  for (let walk = 0; walk < walks; walk++) {
    for (let step = 1; step <= dimensions; step++) {
      const row = walk * (dimensions + 1) + step
      for (let j = 0; j < dimensions; j++) {
        const moved = at[row * dimensions + j]! - at[(row - 1) * dimensions + j]!
        if (moved !== 0) effects[walk * dimensions + j] = (outputs[row]! - outputs[row - 1]!) / moved
      }
    }
  }
  return effects
}

function meanOver(n: number, of: (i: number) => number): number {
  let total = 0
  for (let i = 0; i < n; i++) total += of(i)
  return total / n
}
