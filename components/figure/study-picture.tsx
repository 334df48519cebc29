import { asFan } from '@/components/charts/as-fan'
import { Columns } from '@/components/charts/columns'
import { Fan } from '@/components/charts/fan'
import { HeatMap } from '@/components/charts/heat-map'
import type { ChartData } from '@/lib/core/chart'
import { useMemo } from 'react'

interface StudyPictureProps {
  readonly chart: ChartData
  readonly labelledBy: string
  readonly describedBy: string
}

/** The drawing that belongs to the kind of chart a study gives. */
export function StudyPicture({ chart, ...ids }: StudyPictureProps) {
  const fan = useMemo(() => (chart.kind === 'lines' ? asFan(chart) : chart.kind === 'fan' ? chart : null), [chart])
  if (fan) return <Fan chart={fan} {...ids} />
  if (chart.kind === 'columns') return <Columns chart={chart} {...ids} />
  if (chart.kind === 'map') return <HeatMap chart={chart} {...ids} />
  throw new Error(`studies have no drawing for "${chart.kind}"`)
}
