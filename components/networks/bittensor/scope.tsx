'use client'
import type { ReactNode } from 'react'
import { CatalogueProvider } from '@/components/scenario/catalogue'
import type { AnyPlayable } from '@/lib/core/playable'
import { bittensor } from '@/lib/networks/bittensor'
import { catalogueOf } from '@/lib/scenario/catalogue'

const catalogue = catalogueOf(bittensor as unknown as AnyPlayable)

export function BittensorScope({ children }: { readonly children: ReactNode }) {
  return <CatalogueProvider catalogue={catalogue}>{children}</CatalogueProvider>
}
