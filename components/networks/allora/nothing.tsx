import { useMemo } from 'react'
import { sentenceOf } from '@/components/figure/figure-text'
import { LazyDetails } from '@/components/figure/lazy-details'
import { nothingEarned } from '@/lib/networks/allora/topic-view/nothing'
import { totalsOf } from '@/lib/networks/allora/topic-view/totals'
import { RoleTable } from './role-table'
import { useTopicWords, type TopicState } from './topic'
import styles from './topic-view.module.css'

/** Who earned nothing or next to nothing in the chosen epoch, and the reason that binds; then the same over the whole course. */
export function Nothing({ topic: { course, epoch } }: { readonly topic: TopicState }) {
  const words = useTopicWords()
  const { w, nameOf } = words
  const { topic, participants } = useMemo(() => nothingEarned(course, epoch), [course, epoch])
  return (
    <div>
      {topic ? (
        <>
          <p>{w('nothing.all', { epoch: epoch + 1 })}</p>
          <p className={styles.why}>{sentenceOf(words, topic)}</p>
        </>
      ) : (
        <>
          <p>{w('nothing.intro', { epoch: epoch + 1, count: participants.length })}</p>
          <ul className={styles.reasons}>
            {participants.map(({ role, index, why }) => <li key={role + index}><strong>{nameOf(role, index)}</strong> {sentenceOf(words, why)}</li>)}
          </ul>
        </>
      )}
      <LazyDetails summary={w('nothing.course')}><Course topic={{ course }} /></LazyDetails>
    </div>
  )
}

function Course({ topic: { course } }: { readonly topic: Pick<TopicState, 'course'> }) {
  const { w, nameOf, number } = useTopicWords()
  const totals = useMemo(() => totalsOf(course), [course])
  const most = Math.max(...totals.map(({ reward }) => reward))
  return (
    <RoleTable
      caption={w('tables.nothing')} heads={['total', 'unpaid', 'reason'].map((name) => w(`columns.${name}`))}
      rows={totals.map(({ role, index, reward, unpaid, mostOften, times }) => ({
        name: nameOf(role, index),
        cells: [
          { text: number(reward), part: most > 0 ? reward / most : 0 },
          { text: String(unpaid), part: unpaid / course.epochs },
          { text: unpaid === 0 ? w('none') : w('nothing.times', { reason: w(`reasons.${mostOften}`), times }) },
        ],
      }))}
    />
  )
}
