'use client'
import type { ReactNode } from 'react'
import { writeLink } from '@/lib/scenario/codec'
import { presetOf, type PresetId } from '@/lib/scenario/presets'
import { openLink } from './link-store'

/** Sets a scenario that prose refers to and leads to the figure. Without JavaScript it is a link like any other. */
export function PresetAnchor({ preset, children }: { preset: PresetId; children: ReactNode }) {
  const link = writeLink(presetOf(preset))
  return (
    <a
      href={`?${link}#figure`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        openLink(link)
        goToFigure()
      }}
    >
      {children}
    </a>
  )
}

/** The eyes and the keyboard go to the figure together. */
function goToFigure() {
  const heading = document.getElementById('figure-title')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  heading.scrollIntoView()
}
