import type { TopicCourse } from '@/lib/networks/allora/topic-view/course'
import type { TopicWords } from './topic'

/** One epoch (from 0) as a sentence. */
export function courseReading({ w, exact }: TopicWords, { series, served, weighed }: TopicCourse, epoch: number): string {
  const [when, truth] = [epoch + 1, exact(series.truth[epoch]!)]
  if (served[epoch] === 0) return w('chart.unserved', { epoch: when, truth })
  return w('chart.reading', {
    epoch: when, truth, network: exact(series.combined[epoch]!), interval: weighed[epoch] === 1 ? 'yes' : 'no',
    low: exact(series.low[epoch]!), high: exact(series.high[epoch]!),
  })
}
