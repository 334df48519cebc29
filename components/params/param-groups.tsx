'use client'
import { useState } from 'react'
import { modelById } from '@/lib/models/registry'
import { commonParams } from '@/lib/scenario/scenario'
import { useWords } from '../i18n/use-words'
import { useLinked } from '../scenario/use-scenario'
import { groupsOf } from './groups'
import { ParamControl } from './param-control'
import { ParamPanel, useChangedCount } from './param-panel'
import styles from './param.module.css'

/** Every parameter there is, by group. What is inside a group is drawn when it is opened for the first time. */
export function ParamGroups() {
  const model = useLinked((read) => read.scenario.model)
  const groups = groupsOf(modelById(model)!.params)
  return (
    <div>
      {groups.map(([group, names]) => <ParamGroup key={group} model={model} group={group} names={names} />)}
      <RunsGroup />
    </div>
  )
}

interface ParamGroupProps {
  readonly model: string
  readonly group: string
  readonly names: readonly string[]
}

function ParamGroup({ model, group, names }: ParamGroupProps) {
  const { t } = useWords()
  const [wasOpened, setOpened] = useState(false)
  const changed = useChangedCount(names)
  return (
    <details className={styles.group} onToggle={() => setOpened(true)}>
      <summary>
        {t(`models.${model}.groups.${group}`)}
        {changed > 0 && <span className={styles.count}>{t('interface.params.changedCount', { count: changed })}</span>}
      </summary>
      <div className={styles.inside}>{wasOpened && <ParamPanel names={names} />}</div>
    </details>
  )
}

function RunsGroup() {
  const { t } = useWords()
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className={styles.group} onToggle={() => setOpened(true)}>
      <summary>{t('common.groups.runs')}</summary>
      <div className={styles.inside}>
        <div className={styles.grid}>
          {wasOpened && Object.keys(commonParams).map((name) => <ParamControl key={name} scope="common" name={name} />)}
        </div>
      </div>
    </details>
  )
}
