'use client'
import type { ReactNode } from 'react'
import { CatalogueProvider } from '@/components/scenario/catalogue'
import { declaration } from '@/lib/networks/bittensor/declaration'
import { catalogueOf } from '@/lib/scenario/catalogue'

const catalogue = catalogueOf(declaration)

export function BittensorScope({ children }: { readonly children: ReactNode }) {
  return <CatalogueProvider catalogue={catalogue}>{children}</CatalogueProvider>
}
