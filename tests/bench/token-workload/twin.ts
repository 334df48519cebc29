import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Start } from './kernel'
import type { Chances } from './workload'

export const compiler = { command: 'cc', flags: ['-O2', '-fno-tree-vectorize', '-ffp-contract=off'] } as const

interface TwinResult {
  readonly seconds: readonly number[]
  readonly checksum: string
}

/** The workload in C, compiled into a folder of its own. */
export interface Twin {
  play(start: Start, chances: Chances, ticks: number, repetitions: number): TwinResult
  /** Deletes the folder. */
  remove(): void
}

/** Nothing where there is no working C compiler. With `libm` it uses the C library's exp and log. */
export function compileTwin(libm: boolean): Twin | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'workload-'))
  const program = join(folder, 'workload')
  try {
    const source = join(import.meta.dirname, 'workload.c')
    execFileSync(compiler.command, [...compiler.flags, ...(libm ? ['-DLIBM'] : []), source, '-o', program, '-lm'], { stdio: 'pipe' })
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
  return {
    play(start, { work, vote }, ticks, repetitions) {
      const file = join(folder, 'start')
      const columns = [start.skill, start.cost, start.preference, start.stake]
      writeFileSync(file, Buffer.concat(columns.map((column) => new Uint8Array(column.buffer))))
      const words = [work.k0, work.k1, vote.k0, vote.k1].map((word) => word >>> 0)
      const args = [file, start.skill.length, ticks, repetitions, ...words].map(String)
      return JSON.parse(execFileSync(program, args, { encoding: 'utf8' })) as TwinResult
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
