'use client'
import { groupsOf } from '@/components/params/groups'
import { ParamControl } from '@/components/params/param-control'
import param from '@/components/params/param.module.css'
import { resetStudy } from '@/components/scenario/use-scenario'
import type { MessageKey } from '@/lib/i18n/messages'
import { studyFolder, topicStudyId } from '@/lib/networks/allora/topic-view/keys'
import { topicParams } from '@/lib/networks/allora/topic-view/params'
import { useTopicWords } from './topic'
import styles from './topic-view.module.css'

/** What readers ask for first. */
export const mainParams = ['forecasts', 'edition', 'topInferers', 'copyists', 'colluders', 'firstStake'] as const satisfies readonly (keyof typeof topicParams)[]

/** Set by looking around: by the player and by names in tables. */
const byLooking = 'look'

export function MainSettings() {
  return (
    <div className={param.grid}>
      {mainParams.map((name) => <ParamControl key={name} scope="study" study={topicStudyId} name={name} />)}
    </div>
  )
}

/** Everything else that can be set, by groups. */
export function TopicSettings() {
  const { t, w } = useTopicWords()
  const rest = groupsOf(topicParams).filter(([group]) => group !== byLooking)
    .map(([group, names]) => [group, names.filter((name) => !mainParams.some((main) => main === name))] as const)
  return (
    <div className={styles.settings}>
      {rest.map(([group, names]) => (
        <details key={group} className={param.group}>
          <summary>{t(`${studyFolder}.groups.${group}` as MessageKey)}</summary>
          <div className={param.inside}>
            <div className={param.grid}>{names.map((name) => <ParamControl key={name} scope="study" study={topicStudyId} name={name} />)}</div>
          </div>
        </details>
      ))}
      <button type="button" className={param.resetGroup} onClick={() => resetStudy(topicStudyId)}>{w('reset')}</button>
    </div>
  )
}
