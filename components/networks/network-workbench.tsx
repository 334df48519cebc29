'use client'
import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'

// in a file of the browser's, because only there each becomes a file of its own
const workbenches: Readonly<Record<string, ComponentType>> = {
  allora: dynamic(() => import('./allora/topic-view').then(({ TopicView }) => TopicView)),
  bittensor: dynamic(() => import('./bittensor/workbench').then(({ Workbench }) => Workbench)),
}

/** The part of a network's page that takes its rule apart. */
export function NetworkWorkbench({ network }: { readonly network: string }) {
  const Workbench = workbenches[network]
  if (!Workbench) throw new Error(`no workbench for the network "${network}"`)
  return <Workbench />
}
