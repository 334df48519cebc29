'use client'
import { createContext, useContext, useLayoutEffect, type ReactNode } from 'react'
import type { Declared } from '@/lib/core/playable'
import { modelCatalogue, type Catalogue } from '@/lib/scenario/catalogue'

const Context = createContext<Catalogue>(modelCatalogue)

let shown: Catalogue = modelCatalogue

/** What the links of the page on the screen are about, outside of rendering. */
export const shownCatalogue = () => shown

export const useCatalogue = () => useContext(Context)

/** What the page is about when its link says nothing else. */
export function useSubject(id: string): Declared {
  const subject = useCatalogue().find(id)
  if (!subject) throw new Error(`this page knows no "${id}"`)
  return subject
}

interface CatalogueProviderProps {
  readonly catalogue: Catalogue
  readonly children: ReactNode
}

/** Says what the links of everything inside are about. A page has one at most; without, they are about the article's models. */
export function CatalogueProvider({ catalogue, children }: CatalogueProviderProps) {
  useLayoutEffect(() => {
    shown = catalogue
    return () => { shown = modelCatalogue }
  }, [catalogue])
  return <Context value={catalogue}>{children}</Context>
}
