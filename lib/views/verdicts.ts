import type { Fact, ShareChart } from '../core/chart'
import { folderOf } from '../core/playable'
import { wilson } from '../core/stats'
import type { Verdicts } from '../experiments/verdicts'

/** How often the plays so far spoke for each option of a preset. */
export function verdictChart({ network, preset, counts, done }: Verdicts): ShareChart {
  const key = `${folderOf(network)}.presets.${preset.id}`
  const shares = preset.options.map((option, i) => ({ key: `${key}.options.${option}`, share: done === 0 ? 0 : counts[i]! / done, ...wilson(counts[i]!, done) }))
  return { kind: 'shares', of: done, rows: [{ key: `${key}.title`, shares }] }
}

/** One sentence per option, most frequent first. */
export function describeVerdict({ rows, of }: ShareChart): readonly Fact[] {
  const shares = rows.flatMap((row) => row.shares)
  return [...shares].sort((a, b) => b.share - a.share).map(({ key, share, low, high }) => ({
    key: 'views.verdict.option',
    values: { share: whole(share), low: whole(low), high: whole(high), of: { value: of, unit: 'count' } },
    names: { option: key },
  }))
}

const whole = (value: number) => ({ value, unit: 'wholePercent' }) as const
