import type { Fact, ShareChart } from '../core/chart'
import { leadersOf } from '../experiments/leaders'
import type { Survey } from '../experiments/survey'
import { actorKey, metricKey } from './keys'

/** In which share of the settings tried so far each actor is ahead, per ranked metric. */
export function leadersChart(survey: Survey): ShareChart {
  const { model } = survey
  return {
    kind: 'shares',
    of: survey.done,
    rows: leadersOf(survey).map(({ metric, shares }) => ({
      key: metricKey(model, metric),
      shares: shares.map(({ actor, ...share }) => ({ key: actorKey(model, actor), ...share })),
    })),
  }
}

/**
 * One fact per metric with the shares of all actors side by side, in the model's order: `share1`, `low1`, `high1` belong
 * to `actor1`, and so on. No fact says that anybody has won.
 */
export function describeLeaders(chart: ShareChart): readonly Fact[] {
  return chart.rows.map(({ key, shares }) => ({
    key: 'views.leaders.row',
    values: {
      ...Object.fromEntries(shares.flatMap((share, i) => [
        [`share${i + 1}`, fraction(share.share)],
        [`low${i + 1}`, fraction(share.low)],
        [`high${i + 1}`, fraction(share.high)],
      ])),
      of: { value: chart.of, unit: 'count' },
    },
    names: { metric: key, ...Object.fromEntries(shares.map((share, i) => [`actor${i + 1}`, share.key])) },
  }))
}

/** With some hundred settings a share is known to within a few points, so decimals would only pretend. */
const fraction = (value: number) => ({ value, unit: 'wholePercent' }) as const
