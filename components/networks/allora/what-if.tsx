import { uniqueShare } from '@/lib/networks/allora/scores/worker-scores'
import { activeIn } from '@/lib/networks/allora/topic-view/nothing'
import { useTopicWords, type Participant, type TopicState, type TopicWords } from './topic'
import styles from './topic-view.module.css'
import { withoutOf } from './without'

interface WhatIfProps {
  readonly topic: TopicState
  /** Who is pointed at or kept. */
  readonly shown: Participant | null
}

/** What the network's inference would be without somebody, and what follows from that for its score and reward. */
export function WhatIf({ topic, shown }: WhatIfProps) {
  const words = useTopicWords()
  return (
    <p className={styles.whatIf} role="status" data-empty={shown === null}>
      {shown ? whatIf(words, topic, shown) : words.w('what.hint')}
    </p>
  )
}

function whatIf(words: TopicWords, { course, epoch }: TopicState, who: Participant): string {
  const { w, nameOf, number, exact, quantity } = words
  const { series } = course
  const of = course[who.role]
  const at = epoch * of.size + who.index
  const name = nameOf(who.role, who.index)
  const network = exact(series.combined[epoch]!)
  if (course.served[epoch] === 0) return w('what.unserved')
  if (of.active[at] === 0) return w('what.absent', { name, network })
  const without = withoutOf(course, epoch, who)
  if (without === null) return w('what.undefined', { name })
  const common = {
    name, network, without: exact(without), truth: exact(series.truth[epoch]!),
    loss: exact(series.reportedLoss[epoch]!), lossWithout: exact(course[who.role].lossWithout[at]!),
    score: exact(of.score[at]!), share: quantity(of.fraction[at]!, 'fraction'), reward: number(of.reward[at]!),
  }
  if (who.role === 'inferers') {
    const isForecast = course.forecasters.speaks.subarray(epoch * course.forecasters.size, (epoch + 1) * course.forecasters.size).includes(1)
    const indirect = w('what.indirect', { weight: quantity(course.inferers.weight[at]!, 'fraction') })
    return isForecast ? `${w('what.worker', common)} ${indirect}` : w('what.worker', common)
  }
  const { alone, lossAlone } = course.forecasters
  return w('what.forecaster', {
    ...common, alone: exact(alone[at]!), lossAlone: exact(lossAlone[at]!), lossNaive: exact(series.reportedNaiveLoss[epoch]!),
    mix: quantity(uniqueShare(activeIn(of, epoch)), 'fraction'),
  })
}
