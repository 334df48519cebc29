'use client'
import { useState } from 'react'
import { Player } from '@/components/networks/player'
import { ShareButton } from '@/components/scenario/share-button'
import { CourseChart } from './course-chart'
import { InferenceTables } from './inference-tables'
import { LossFigure } from './loss-figure'
import { Nothing } from './nothing'
import { ReputerTable } from './reputer-table'
import { RewardSplit } from './reward-split'
import { chooseEpoch, useTopic, useTopicWords, type Participant, type TopicState } from './topic'
import { MainSettings, TopicSettings } from './topic-settings'
import styles from './topic-view.module.css'
import { WhatIf } from './what-if'

/** One topic over its epochs, and one of them taken apart: who said what, what it counted for, what it earned, and who earned nothing. */
export function TopicView() {
  const topic = useTopic()
  const { w } = useTopicWords()
  const [pointedAt, point] = useState<Participant | null>(null)
  const shown = pointedAt ?? topic.kept
  const epoch = topic.epoch + 1
  return (
    <div className={styles.view}>
      <MainSettings />
      <TopicPlayer topic={topic} />
      <section aria-label={w('sections.course')}>
        <h3>{w('sections.course')}</h3>
        <CourseChart topic={topic} shown={shown} />
      </section>
      <section aria-label={w('sections.inference', { epoch })}>
        <h3>{w('sections.inference', { epoch })}</h3>
        <Summary topic={topic} />
        <div className={styles.beside}>
          <div><InferenceTables topic={topic} onPoint={point} /></div>
          <WhatIf topic={topic} shown={shown} />
        </div>
      </section>
      <div className={styles.pair}>
        <section aria-label={w('sections.reputers')}>
          <h3>{w('sections.reputers')}</h3>
          <ReputerTable topic={topic} />
        </section>
        <section aria-label={w('sections.rewards')}>
          <h3>{w('sections.rewards')}</h3>
          <RewardSplit topic={topic} />
        </section>
      </div>
      <section aria-label={w('sections.nothing')}>
        <h3>{w('sections.nothing')}</h3>
        <Nothing topic={topic} />
      </section>
      <LossFigure topic={topic} />
      <section aria-label={w('sections.settings')}>
        <h3>{w('sections.settings')}</h3>
        <TopicSettings />
      </section>
      <ShareButton />
    </div>
  )
}

function TopicPlayer({ topic: { epoch, course: { epochs } } }: { readonly topic: TopicState }) {
  const { w } = useTopicWords()
  const words = {
    label: w('player.label'), first: w('player.first'), back: w('player.back'), play: w('player.play'), pause: w('player.pause'),
    forward: w('player.forward'), last: w('player.last'), position: w('player.position', { epoch: epoch + 1, epochs }),
  }
  return <Player words={words} at={epoch + 1} last={epochs} onChoose={chooseEpoch} />
}

/** Where the weight lies in the chosen epoch, and what would have been said otherwise. */
function Summary({ topic: { course, epoch } }: { readonly topic: TopicState }) {
  const { w, exact, quantity } = useTopicWords()
  const { series, inferers, forecasters } = course
  if (course.served[epoch] === 0) return <p>{w('summary.unserved')}</p>
  if (course.weighed[epoch] === 0) return <p>{w('summary.first')}</p>
  const workers = inferers.weight.subarray(epoch * inferers.size, (epoch + 1) * inferers.size).reduce((sum, weight) => sum + weight, 0)
  return (
    <p>
      {w(forecasters.size > 0 ? 'summary.usual' : 'summary.alone', {
        workers: quantity(workers, 'permille'), forecasters: quantity(Math.max(0, 1 - workers), 'permille'), truth: exact(series.truth[epoch]!),
        network: exact(series.combined[epoch]!), naive: exact(series.naive[epoch]!), plainMean: exact(series.plainMean[epoch]!),
      })}
    </p>
  )
}
