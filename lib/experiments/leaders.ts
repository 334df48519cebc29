import { wilson } from '../core/stats'
import type { Metric } from '../core/playable'
import type { Survey } from './survey'

/** How often each actor came first on one metric, in the order of the model's actors, with a 95 per cent interval. */
export interface Leadership {
  readonly metric: string
  readonly shares: readonly { readonly actor: string; readonly share: number; readonly low: number; readonly high: number }[]
}

/**
 * For every metric that is ranked, the share of the settings played so far in which each actor is strictly ahead of all
 * others at the end. Where several are level nobody is ahead, so the shares may add up to less than one.
 */
export function leadersOf(survey: Survey): readonly Leadership[] {
  return survey.model.metrics.flatMap((metric, m) => (metric.leader === 'none' ? [] : [leadershipOf(survey, metric, m)]))
}

function leadershipOf(survey: Survey, metric: Metric, m: number): Leadership {
  const { actors } = survey.model
  const sign = metric.leader === 'lowest' ? -1 : 1
  const finals = actors.map((_, actor) => survey.finalsOf(m, actor))
  const wins = new Uint32Array(actors.length)
  for (let point = 0; point < survey.done; point++) {
    const leader = leaderOf(finals.map((values) => sign * values[point]!))
    if (leader !== undefined) wins[leader]!++
  }
  return { metric: metric.id, shares: actors.map((actor, a) => ({ actor, share: survey.done > 0 ? wins[a]! / survey.done : 0, ...wilson(wins[a]!, survey.done) })) }
}

/** Position of the largest value; nothing when it is not alone. */
function leaderOf(values: readonly number[]): number | undefined {
  const best = Math.max(...values)
  const first = values.indexOf(best)
  return first === values.lastIndexOf(best) ? first : undefined
}
