import { shownCatalogue } from '@/components/scenario/catalogue'
import { writeLink } from '@/lib/scenario/codec'
import type { Scenario } from '@/lib/scenario/scenario'
import { csvOf, type Provenance } from '@/lib/views/csv'
import { tableOf } from '@/lib/views/table'
import type { Answer } from '@/lib/worker/protocol'

/** What the files say about where their numbers come from. */
function provenanceOf(scenario: Scenario, digest: string | null): Provenance {
  const { origin, pathname } = location
  return {
    link: `${origin}${pathname}?${writeLink(scenario, digest, shownCatalogue())}`,
    model: scenario.model,
    revision: shownCatalogue().find(scenario.model)?.revision ?? 0,
    seed: scenario.common.seed,
    digest,
  }
}

export function downloadCsv({ chart, digest }: Answer, scenario: Scenario, name: string) {
  save(csvOf(tableOf(chart), provenanceOf(scenario, digest)), 'text/csv', fileName(name, digest, 'csv'))
}

/** Saves the picture inside `figure` as it is drawn, in the colours on the screen. */
export async function downloadSvg(figure: Element, title: string, { digest }: Answer, scenario: Scenario, name: string) {
  const picture = figure.querySelector<SVGSVGElement>('svg[role=img]')
  if (!picture) return
  const { svgFileOf } = await import('./svg-file')
  save(svgFileOf(picture, title, provenanceOf(scenario, digest)), 'image/svg+xml', fileName(name, digest, 'svg'))
}

function fileName(name: string, digest: string | null, type: string): string {
  return `anreiz-${name}${digest ? `-${digest}` : ''}.${type}`
}

function save(content: string, type: string, name: string) {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  const anchor = Object.assign(document.createElement('a'), { href: url, download: name })
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000) // some browsers read the blob only after the click has returned
}
