'use client'
import dynamic from 'next/dynamic'
import type { ComponentType, ReactNode } from 'react'

/** Each network's own catalogue, so that a page loads the declarations of one network only. */
const scopes: Readonly<Record<string, ComponentType<{ readonly children: ReactNode }>>> = {
  allora: dynamic(() => import('./allora/scope').then(({ AlloraScope }) => AlloraScope)),
  bittensor: dynamic(() => import('./bittensor/scope').then(({ BittensorScope }) => BittensorScope)),
}

/** Makes the links of everything inside be about a network. */
export function NetworkScope({ network, children }: { readonly network: string; readonly children: ReactNode }) {
  const Scope = scopes[network]
  if (!Scope) throw new Error(`no scope for the network "${network}"`)
  return <Scope>{children}</Scope>
}
