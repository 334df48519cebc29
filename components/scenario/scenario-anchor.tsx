'use client'
import type { ComponentProps } from 'react'
import { usePathname } from 'next/navigation'
import { useLink } from './use-link'

interface ScenarioAnchorProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** Address without query. */
  readonly to: string
}

/** A link to another page of the site that takes the reader's settings along, if that page is about the same thing. */
export function ScenarioAnchor({ to, ...rest }: ScenarioAnchorProps) {
  const link = useLink()
  const isSame = subjectOf(usePathname()) === subjectOf(to)
  return <a {...rest} href={link && isSame ? `${to}?${link}` : to} />
}

/** What a page's settings are about, told from its address: a network's page about that network, any other about the models. */
function subjectOf(path: string): string {
  return /^\/[a-z]{2}\/networks\/([a-z]+)/.exec(path)?.[1] ?? ''
}
