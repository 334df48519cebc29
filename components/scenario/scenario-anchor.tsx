'use client'
import type { ComponentProps } from 'react'
import { useLink } from './use-link'

interface ScenarioAnchorProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** Address without query. */
  readonly to: string
}

/** A link to another page of the site that takes the reader's settings along. */
export function ScenarioAnchor({ to, ...rest }: ScenarioAnchorProps) {
  const link = useLink()
  return <a {...rest} href={link ? `${to}?${link}` : to} />
}
