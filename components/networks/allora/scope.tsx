'use client'
import type { ReactNode } from 'react'
import { CatalogueProvider } from '@/components/scenario/catalogue'
import type { AnyPlayable } from '@/lib/core/playable'
import { allora } from '@/lib/networks/allora'
import { catalogueOf } from '@/lib/scenario/catalogue'

const catalogue = catalogueOf(allora as unknown as AnyPlayable)

export function AlloraScope({ children }: { readonly children: ReactNode }) {
  return <CatalogueProvider catalogue={catalogue}>{children}</CatalogueProvider>
}
