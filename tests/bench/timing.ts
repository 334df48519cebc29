/** The middle one; the upper of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!
}

/**
 * Seconds of processor time of every repetition, so that other programs on the machine count little; `prepare` runs before each
 * and is not timed.
 */
export function timed(repetitions: number, prepare: () => void, run: () => void): number[] {
  return Array.from({ length: repetitions }, () => {
    prepare()
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
}
