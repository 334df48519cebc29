'use client'
import type { ReactNode } from 'react'
import { openLink } from './link-store'

/** Sets a scenario and leads to the figure. Without JavaScript it is a link like any other. */
export function FigureAnchor({ link, children }: { readonly link: string; readonly children: ReactNode }) {
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
