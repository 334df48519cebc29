import { sum } from '../../../lib/core/vector'
import { median, timed } from '../timing'
import type { Twin } from './twin'
import { chancesOf, recordLength, startOf, Workload } from './workload'

interface Speed {
  /** Millions of agents times ticks per second: the median repetition and the fastest. */
  readonly median: number
  readonly best: number
  readonly checksum: string
}

export interface WorkloadResult {
  readonly agents: number
  readonly ticks: number
  /** Agents times ticks of one repetition. */
  readonly agentTicks: number
  readonly startBytes: number
  readonly repetitions: number
  readonly typescript: Speed
  /** The C twin with the library's own arithmetic; nothing without a compiler. */
  readonly c?: Speed
  /** The C twin with the exp and log of the C library. */
  readonly libm?: Speed
  /** Speed of TypeScript over that of C, by the medians. */
  readonly ratio?: number
  /** Whether both recorded the same bits. */
  readonly agree?: boolean
  /** |stake held - stake accounted for| over stake held, at the end. */
  readonly booksError: number
}

export interface Twins {
  readonly c: Twin | undefined
  readonly libm: Twin | undefined
}

const seed = 1
const rounds = 15
/** Agents times ticks that one language plays before it is the other's turn. */
const turn = 6e6

/** Lets the engine see several small worlds first, so that what it compiles is made for no single one. */
export function warmUp(): void {
  for (const other of [2, 3, 4]) {
    const workload = new Workload(startOf(100, other), chancesOf(other))
    const record = new Float64Array(recordLength(5000))
    workload.begin()
    workload.play(5000, record)
  }
}

/** Plays the workload in both languages in turns, so that whatever else the machine does burdens both alike. */
export function measureWorkload(agents: number, ticks: number, twins: Twins): WorkloadResult {
  const start = startOf(agents, seed), chances = chancesOf(seed)
  const workload = new Workload(start, chances)
  const record = new Float64Array(recordLength(ticks))
  const repetitions = Math.max(3, Math.round(turn / (agents * ticks)))
  const play = () => timed(repetitions, () => workload.begin(), () => workload.play(ticks, record))

  play()
  play()
  const seconds = { typescript: [] as number[], c: [] as number[], libm: [] as number[] }
  const checksums = { typescript: '', c: '', libm: '' }
  for (let round = 0; round < rounds; round++) {
    seconds.typescript.push(...play())
    for (const name of ['c', 'libm'] as const) {
      const result = twins[name]?.play(start, chances, ticks, repetitions + 1)
      if (!result) continue
      seconds[name].push(...result.seconds.slice(1)) // the first one warms up
      checksums[name] = result.checksum
    }
  }
  checksums.typescript = fnv(record)

  const speed = (name: keyof typeof seconds): Speed => {
    const rate = (duration: number) => (agents * ticks) / duration / 1e6
    return { median: rate(median(seconds[name])), best: rate(Math.min(...seconds[name])), checksum: checksums[name] }
  }
  const held = sum(workload.columns.stake)
  return {
    agents, ticks, agentTicks: agents * ticks, startBytes: 4 * 8 * agents, repetitions: repetitions * rounds,
    typescript: speed('typescript'),
    ...(twins.c && { c: speed('c'), ratio: median(seconds.c) / median(seconds.typescript), agree: checksums.c === checksums.typescript }),
    ...(twins.libm && { libm: speed('libm') }),
    booksError: Math.abs(held - workload.accounted) / held,
  }
}

/** FNV-1a over the bytes of the numbers, as eight hexadecimal digits. */
function fnv(values: Float64Array): string {
  let hash = 0x811c9dc5
  for (const byte of new Uint8Array(values.buffer)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
