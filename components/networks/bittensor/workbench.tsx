'use client'
import { memo, useDeferredValue } from 'react'
import { ParamControl } from '@/components/params/param-control'
import { ShareButton } from '@/components/scenario/share-button'
import { benchStudy, useBench, useBenchWords, type Bench } from './bench'
import styles from './bench.module.css'
import { Comparison } from './comparison'
import { CourseFigure } from './course-figure'
import { MatrixEditor } from './matrix-editor'
import { Player } from './player'
import { Settings } from './settings'
import { Steps } from './steps'
import { StudySelect } from './study-select'
import { TableTools } from './table-tools'

/** With so many miners the table leaves room for the picture beside it. */
const fewMiners = 4

/** A weight matrix to be edited, every step that an epoch takes with it, their course over the epochs, and both profiles side by side. */
export function Workbench() {
  const bench = useBench()
  const settled = useDeferredValue(bench)
  const { w } = useBenchWords()
  return (
    <div className={styles.bench}>
      <div className={styles.row}>
        <StudySelect name="case" />
        <ParamControl scope="study" study={benchStudy} name="profile" />
        <ParamControl scope="study" study={benchStudy} name="epochs" />
      </div>
      <Player bench={bench} />
      <div className={styles.pair} data-narrow={bench.course.miners <= fewMiners}>
        <section aria-label={w('sections.table')}>
          <h3>{w('sections.table')}</h3>
          <MatrixEditor bench={bench} />
          <TableTools bench={bench} />
        </section>
        <section aria-label={w('sections.course')}>
          <h3>{w('sections.course')}</h3>
          <CourseFigure bench={settled} />
        </section>
      </div>
      <section aria-label={w('sections.settings')}>
        <h3>{w('sections.settings')}</h3>
        <Settings />
      </section>
      <Findings bench={settled} />
      <ShareButton />
    </div>
  )
}

/** Everything below the table; it may come a moment after the hand. */
const Findings = memo(function Findings({ bench }: { readonly bench: Bench }) {
  const { w } = useBenchWords()
  return (
    <>
      <section aria-label={w('sections.compare')}>
        <h3>{w('sections.compare')}</h3>
        <Comparison bench={bench} />
      </section>
      <section aria-label={w('sections.steps', { epoch: bench.at })}>
        <h3>{w('sections.steps', { epoch: bench.at })}</h3>
        <Steps bench={bench} />
      </section>
    </>
  )
})
