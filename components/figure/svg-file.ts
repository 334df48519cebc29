import type { Provenance } from '@/lib/views/csv'
import { linesOf } from '@/components/charts/text-width'

const space = 'http://www.w3.org/2000/svg'
const carried = [
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'paint-order',
  'font-family', 'font-size', 'font-style', 'font-weight',
]
const titleSize = 20
const titleLine = 26
const edge = 16

/** A picture as a file that stands on its own: styles written into it, title above, origin as text and as metadata. */
export function svgFileOf(picture: SVGSVGElement, title: string, from: Provenance): string {
  const { width, height } = picture.viewBox.baseVal
  const copy = withStyles(picture)
  const lines = linesOf(title, width, titleSize)
  const head = edge + lines.length * titleLine
  const foot = 40
  const box = [-edge, -head, width + 2 * edge, height + head + foot]
  copy.setAttribute('xmlns', space)
  copy.setAttribute('viewBox', box.join(' '))
  copy.setAttribute('width', String(box[2]))
  copy.setAttribute('height', String(box[3]))
  copy.setAttribute('aria-label', title)
  const { fontFamily, backgroundColor, color } = coloursOf(picture)
  const paper = element('rect', { x: box[0]!, y: box[1]!, width: box[2]!, height: box[3]!, fill: backgroundColor })
  const heading = lines.map((line, index) => element('text', { x: 0, y: -head + edge + titleSize + index * titleLine - 6, fill: color, 'font-family': fontFamily, 'font-size': titleSize, 'font-weight': 600 }, line))
  const origin = element('text', { x: 0, y: height + 20, fill: color, 'font-family': fontFamily, 'font-size': 13 }, `${new URL(from.link).host} · ${from.model} ${from.revision} · ${from.digest ?? '–'}`)
  copy.prepend(element('title', {}, title), metadataOf(title, from), paper, ...heading)
  copy.append(origin)
  return new XMLSerializer().serializeToString(copy)
}

/** A copy in which every element says itself what the style sheet says about it. */
function withStyles(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement
  const originals = picture.querySelectorAll<SVGElement>('*')
  copy.querySelectorAll<SVGElement>('*').forEach((target, index) => {
    const style = getComputedStyle(originals[index]!)
    target.removeAttribute('class')
    target.removeAttribute('style')
    for (const property of carried) target.setAttribute(property, style.getPropertyValue(property))
  })
  for (const name of ['class', 'aria-labelledby', 'aria-describedby']) copy.removeAttribute(name)
  return copy
}

function coloursOf(picture: SVGSVGElement) {
  const { fontFamily, color } = getComputedStyle(picture)
  return { fontFamily, color, backgroundColor: getComputedStyle(picture.ownerDocument.documentElement).backgroundColor }
}

function metadataOf(title: string, { link, model, revision, seed, digest }: Provenance): Element {
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  const dc = 'http://purl.org/dc/elements/1.1/'
  const about = document.createElementNS(rdf, 'rdf:Description')
  about.setAttributeNS(rdf, 'rdf:about', '')
  const facts = { title, source: link, identifier: digest ?? 'not complete', description: `model ${model}, revision ${revision}, seed ${seed}` }
  for (const [name, value] of Object.entries(facts)) {
    const fact = document.createElementNS(dc, `dc:${name}`)
    fact.textContent = value
    about.append(fact)
  }
  const root = document.createElementNS(rdf, 'rdf:RDF')
  root.append(about)
  const metadata = element('metadata', {})
  metadata.append(root)
  return metadata
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(space, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  made.textContent = text
  return made
}
