import { medianDeviation, medianOfFirst } from './median'

/** What a topic remembers of earlier inferences to tell outliers; both 0 before the first. */
export interface OutlierMemory {
  readonly lastMedian: number
  /** Smoothed median absolute deviation. */
  readonly madEma: number
}

/**
 * True for inferences that stay: those within `threshold` smoothed deviations of the last median. Without a memory (either
 * part 0) all stay. From release 0.8, for regression with one label.
 */
export function keepsInference(inference: number, { lastMedian, madEma }: OutlierMemory, threshold: number): boolean {
  return lastMedian === 0 || madEma === 0 || Math.abs(inference - lastMedian) <= threshold * madEma
}

/** The memory after these inferences; the first deviation seeds the average. No inferences change nothing. */
export function remember(inferences: ArrayLike<number>, memory: OutlierMemory, alpha: number): OutlierMemory {
  const n = inferences.length
  if (n === 0) return memory
  const mad = medianDeviation(inferences, n)
  return {
    lastMedian: medianOfFirst(inferences, n),
    madEma: memory.madEma === 0 ? mad : alpha * mad + (1 - alpha) * memory.madEma,
  }
}
