'use client'
import { RoleTable, type RoleRow } from './role-table'
import { useTopicWords, type Participant, type TopicState, type TopicWords } from './topic'
import { withoutOf } from './without'

interface InferenceTablesProps {
  readonly topic: TopicState
  onPoint(who: Participant | null): void
}

/** What stands behind the network's inference of the chosen epoch: workers and forecasters with regrets, weights, scores and pay. */
export function InferenceTables({ topic, onPoint }: InferenceTablesProps) {
  const words = useTopicWords()
  const { w } = words
  const { course, epoch, kept } = topic
  const heads = (...names: readonly string[]) => names.map((name) => w(`columns.${name}`))
  return (
    <>
      <RoleTable
        caption={w('tables.workers', { epoch: epoch + 1 })} heads={heads('inference', 'regret', 'weight', 'without', 'score', 'reward')}
        rows={workerRows(words, topic)} kept={kept} onPoint={onPoint}
      />
      {course.forecasters.size > 0 && (
        <RoleTable
          caption={w('tables.forecasters', { epoch: epoch + 1 })} heads={heads('implied', 'regret', 'weight', 'without', 'alone', 'score', 'reward')}
          rows={forecasterRows(words, topic)} kept={kept} onPoint={onPoint}
        />
      )}
    </>
  )
}

function workerRows({ w, nameOf, number, exact, quantity }: TopicWords, { course, epoch }: TopicState): readonly RoleRow[] {
  const { inferers: of, settings: { attack } } = course
  const { weight, reward } = scalesOf(course, epoch)
  return Array.from({ length: of.size }, (_, index) => {
    const at = epoch * of.size + index
    const isActive = of.active[at] === 1
    const without = withoutOf(course, epoch, { role: 'inferers', index })
    const dash = (text: string) => (isActive ? text : w('none'))
    const copies = index >= of.size - attack.copyists
    const isFavoured = attack.colluders > 0 && index === 0
    return {
      name: nameOf('inferers', index), who: { role: 'inferers', index },
      note: [copies && w('copies'), isFavoured && w('favoured'), course.served[epoch] === 1 && !isActive && w('noPlace')].filter(Boolean).join(', '),
      cells: [
        { text: dash(exact(of.inference[at]!)) },
        { text: number(of.regret[at]!) },
        { text: dash(quantity(of.weight[at]!, 'fraction')), part: ratio(of.weight[at]!, weight) },
        { text: without === null ? w('none') : exact(without) },
        { text: dash(exact(of.score[at]!)) },
        { text: number(of.reward[at]!), part: ratio(of.reward[at]!, reward.inferers) },
      ],
    }
  })
}

function forecasterRows({ w, nameOf, number, exact, quantity }: TopicWords, { course, epoch }: TopicState): readonly RoleRow[] {
  const { forecasters: of } = course
  const { weight, reward } = scalesOf(course, epoch)
  return Array.from({ length: of.size }, (_, index) => {
    const at = epoch * of.size + index
    const isActive = of.active[at] === 1
    const speaks = of.speaks[at] === 1
    const without = withoutOf(course, epoch, { role: 'forecasters', index })
    const dash = (text: string) => (isActive ? text : w('none'))
    return {
      name: nameOf('forecasters', index), who: { role: 'forecasters', index },
      note: course.served[epoch] === 0 ? undefined : isActive ? (speaks ? undefined : w('silent')) : w('noPlace'),
      cells: [
        { text: speaks ? exact(of.implied[at]!) : w('none') },
        { text: number(of.regret[at]!) },
        { text: dash(quantity(of.weight[at]!, 'fraction')), part: ratio(of.weight[at]!, weight) },
        { text: without === null ? w('none') : exact(without) },
        { text: without === null ? w('none') : exact(of.alone[at]!) },
        { text: dash(exact(of.score[at]!)) },
        { text: number(of.reward[at]!), part: ratio(of.reward[at]!, reward.forecasters) },
      ],
    }
  })
}

/** What the longest bars stand for: the largest weight of all, and the largest reward of each class. */
function scalesOf({ inferers, forecasters }: TopicState['course'], epoch: number) {
  const largest = (values: Float64Array, size: number) => values.subarray(epoch * size, (epoch + 1) * size).reduce((most, value) => Math.max(most, value), 0)
  return {
    weight: Math.max(largest(inferers.weight, inferers.size), largest(forecasters.weight, forecasters.size)),
    reward: { inferers: largest(inferers.reward, inferers.size), forecasters: largest(forecasters.reward, forecasters.size) },
  }
}

const ratio = (value: number, most: number) => (most > 0 ? value / most : 0)
