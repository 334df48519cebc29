import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'

interface NetworkWorkbench {
  /** The study that holds what the reader set there. */
  readonly study: string
  readonly Component: ComponentType
}

/** Networks whose rule can be taken apart by hand. */
export const networkWorkbenches: Readonly<Record<string, NetworkWorkbench | undefined>> = {
  allora: { study: 'topic', Component: dynamic(() => import('./allora/topic-view').then(({ TopicView }) => TopicView)) },
  bittensor: { study: 'epoch', Component: dynamic(() => import('./bittensor/workbench').then(({ Workbench }) => Workbench)) },
}
