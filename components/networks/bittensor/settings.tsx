'use client'
import { memo } from 'react'
import { groupsOf } from '@/components/params/groups'
import { ParamControl } from '@/components/params/param-control'
import param from '@/components/params/param.module.css'
import { epochParams } from '@/lib/networks/bittensor/workbench/params'
import { studyFolder } from '@/lib/networks/bittensor/workbench/measure'
import type { MessageKey } from '@/lib/i18n/messages'
import { useWords } from '@/components/i18n/use-words'
import { benchStudy } from './bench'
import styles from './bench.module.css'
import { StudySelect } from './study-select'

const lists: readonly string[] = ['version']
const elsewhere = 'table'

/** The rules of both profiles and of the payout. */
export const Settings = memo(function Settings() {
  const { t } = useWords()
  return (
    <div className={styles.settings}>
      {groupsOf(epochParams).filter(([group]) => group !== elsewhere).map(([group, names]) => (
        <details key={group} className={param.group}>
          <summary>{t(`${studyFolder}.groups.${group}` as MessageKey)}</summary>
          <div className={param.inside}>
            <div className={param.grid}>
              {names.map((name) => (lists.includes(name) ? <StudySelect key={name} name={name} /> : <ParamControl key={name} scope="study" study={benchStudy} name={name} />))}
            </div>
          </div>
        </details>
      ))}
    </div>
  )
})
