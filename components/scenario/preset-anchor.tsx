import type { ReactNode } from 'react'
import { writeLink } from '@/lib/scenario/codec'
import { presetOf, type PresetId } from '@/lib/scenario/presets'
import { FigureAnchor } from './figure-anchor'

/** Leads to the figure with a scenario that prose refers to by name. */
export function PresetAnchor({ preset, children }: { readonly preset: PresetId; readonly children: ReactNode }) {
  return <FigureAnchor link={writeLink(presetOf(preset))}>{children}</FigureAnchor>
}
