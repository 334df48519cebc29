'use client'
import { useState } from 'react'
import { folderOf, type Declared } from '@/lib/core/playable'
import { commonParamsOf } from '@/lib/scenario/scenario'
import { useWords } from '../i18n/use-words'
import { useSubject } from '../scenario/catalogue'
import { useLinked } from '../scenario/use-scenario'
import { groupsOf } from './groups'
import { ParamControl } from './param-control'
import { ParamPanel, useChangedCount } from './param-panel'
import styles from './param.module.css'

/** Every parameter there is, by group. What is inside a group is drawn when it is opened for the first time. */
export function ParamGroups() {
  const subject = useSubject(useLinked((read) => read.scenario.model))
  return (
    <div>
      {groupsOf(subject.params).map(([group, names]) => <ParamGroup key={group} subject={subject} group={group} names={names} />)}
      <RunsGroup subject={subject} />
    </div>
  )
}

interface ParamGroupProps {
  readonly subject: Declared
  readonly group: string
  readonly names: readonly string[]
}

function ParamGroup({ subject, group, names }: ParamGroupProps) {
  const { t } = useWords()
  const [wasOpened, setOpened] = useState(false)
  const changed = useChangedCount(names)
  return (
    <details className={styles.group} onToggle={() => setOpened(true)}>
      <summary>
        {t(`${folderOf(subject)}.groups.${group}`)}
        {changed > 0 && <span className={styles.count}>{t('interface.params.changedCount', { count: changed })}</span>}
      </summary>
      <div className={styles.inside}>{wasOpened && <ParamPanel names={names} />}</div>
    </details>
  )
}

function RunsGroup({ subject }: { readonly subject: Declared }) {
  const { t } = useWords()
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className={styles.group} onToggle={() => setOpened(true)}>
      <summary>{t('common.groups.runs')}</summary>
      <div className={styles.inside}>
        <div className={styles.grid}>
          {wasOpened && Object.keys(commonParamsOf(subject.kind)).map((name) => <ParamControl key={name} scope="common" name={name} />)}
        </div>
      </div>
    </details>
  )
}
