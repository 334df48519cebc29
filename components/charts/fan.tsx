'use client'
import { memo, useMemo, useState } from 'react'
import type { FanChart } from '@/lib/core/chart'
import { useWords } from '@/components/i18n/use-words'
import { drawFans } from './fan-drawing'
import { FanPicture } from './fan-picture'
import { FanReader } from './fan-reader'
import { FanReadout } from './fan-readout'
import { fanWordsOf } from './fan-words'
import { useWidth } from './use-width'
import styles from './fan.module.css'

interface FanProps {
  readonly chart: FanChart
  /** Id of the visible title and of the sentences about the picture. */
  readonly labelledBy: string
  readonly describedBy: string
}

/** Widths of the two pictures in the page before it knows how wide it is; the style sheet shows the one that fits. */
const widthsBeforehand = { narrow: 304, wide: 680 }

/** Bands and medians of several contenders over time. */
export const Fan = memo(function Fan({ chart, labelledBy, describedBy }: FanProps) {
  const words = useWords()
  const fanWords = useMemo(() => fanWordsOf(chart, words), [chart, words])
  const [attach, width] = useWidth()
  const drawing = useMemo(() => (width === null ? null : drawFans(chart, fanWords, width)), [chart, fanWords, width])
  const [point, setPoint] = useState<number | null>(null)
  const last = chart.x.values.length - 1
  const picture = { words: fanWords, labelledBy, describedBy }
  return (
    <div className={styles.fan}>
      <div className={styles.stage} ref={attach}>
        {drawing ? (
          <>
            <FanPicture drawing={drawing} {...picture} />
            <FanReader chart={chart} drawing={drawing} words={fanWords} point={point} onPoint={setPoint} />
          </>
        ) : (
          <>
            <FanPicture drawing={drawFans(chart, fanWords, widthsBeforehand.narrow)} className={styles.whenNarrow} {...picture} />
            <FanPicture drawing={drawFans(chart, fanWords, widthsBeforehand.wide)} className={styles.whenWide} {...picture} />
          </>
        )}
      </div>
      <FanReadout reading={fanWords.reading(point === null ? last : Math.min(point, last))} />
    </div>
  )
})
