'use client'
import type { ReactNode } from 'react'
import { writeLink } from '@/lib/scenario/codec'
import { presetOf, type PresetId } from '@/lib/scenario/presets'
import { setLink } from './link-store'

/** Sets a scenario that prose refers to and leads to the figure. Without JavaScript it is a link like any other. */
export function PresetAnchor({ preset, children }: { preset: PresetId; children: ReactNode }) {
  const link = writeLink(presetOf(preset))
  return (
    <a
      href={`?${link}#figure`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        setLink(link)
        document.getElementById('figure')?.scrollIntoView()
      }}
    >
      {children}
    </a>
  )
}
