'use client'
import { groupsOf } from '@/components/params/groups'
import { ParamControl } from '@/components/params/param-control'
import param from '@/components/params/param.module.css'
import { epochParams } from '@/lib/networks/bittensor/workbench/params'
import { benchStudy, useBenchWords } from './bench'
import styles from './bench.module.css'
import { StudySelect } from './study-select'

const lists: readonly string[] = ['version']
const elsewhere = 'table'

/** The rules of both profiles and of the payout. */
export function Settings() {
  const { w } = useBenchWords()
  return (
    <div className={styles.settings}>
      {groupsOf(epochParams).filter(([group]) => group !== elsewhere).map(([group, names]) => (
        <details key={group} className={param.group}>
          <summary>{w(`groups.${group}`)}</summary>
          <div className={param.inside}>
            <div className={param.grid}>
              {names.map((name) => (lists.includes(name) ? <StudySelect key={name} name={name} /> : <ParamControl key={name} scope="study" study={benchStudy} name={name} />))}
            </div>
          </div>
        </details>
      ))}
    </div>
  )
}
