import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultsOf, type AnyValues } from '../../lib/core/param'
import type { Study, StudyWork } from '../../lib/core/study'
import { value, values } from './arbitraries'

interface StudyStages {
  readonly worlds: readonly AnyValues[]
  /** Parameters that only other pictures on the page read. */
  readonly elsewhere: readonly string[]
}

/** Pieces that tests wait for: studies of many pieces take long and are completed in tests of their own. */
const fewPieces = 3

/** What a reader may rely on for any study. */
export function studyContract(study: Study, { worlds, elsewhere }: StudyStages): void {
  const { id, params, sheet } = study
  const usual = defaultsOf(params) as AnyValues
  const begin = (set: AnyValues, seed = 1, text = sheet?.usual ?? '') => study.begin(set as never, seed, text)

  it(`shows finite numbers after every piece of "${id}"`, () => {
    fc.assert(
      fc.property(values(params), (set) => {
        const work = begin(set)
        while (work.done < Math.min(work.of, fewPieces)) {
          work.addNext()
          expect(strayNumbers(work.show())).toEqual([])
        }
      }),
      { numRuns: 4 },
    )
  })

  it(`comes to the same picture and digest of "${id}" twice`, () => {
    const [first, second] = [begun(begin(usual)), begun(begin(usual))]
    expect(second.show()).toEqual(first.show())
    if (first.done === first.of) expect(second.digest()).toBe(first.digest())
    else expect(() => first.digest()).toThrow()
  })

  it.each(Object.keys(params).filter((name) => !elsewhere.includes(name)))(`lets "%s" of "${id}" make a difference`, (name) => {
    const candidates = fc.sample(value(params[name]!), { numRuns: 8, seed: 1 })
    const differs = [usual, ...worlds.map((world) => ({ ...usual, ...world }))].some((stage) => {
      const before = shownBy(begin(stage))
      return candidates.some((candidate) => shownBy(begin({ ...stage, [name]: candidate })) !== before)
    })
    expect(differs).toBe(true)
  })

  if (sheet) {
    it(`reads any sheet of "${id}", and its own sheets as they are`, () => {
      expect(sheet.read(sheet.usual)).toEqual({ text: sheet.usual, faults: [] })
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), mangled(sheet.usual)), (text) => {
          const read = sheet.read(text)
          expect(sheet.read(read.text)).toEqual({ text: read.text, faults: [] })
          const work = begin(usual, 1, read.text)
          work.addNext()
          expect(strayNumbers(work.show())).toEqual([])
        }),
        { numRuns: 60 },
      )
    })
  }
}

/** A good sheet of which something was cut out, put in or exchanged. */
function mangled(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length), fc.nat(6), fc.stringMatching(/^[-0-9.;,_~eE+a-zA-Z|!*]{0,6}$/))
    .map(([from, length, put]) => text.slice(0, from) + put + text.slice(from + length))
}

function begun(work: StudyWork): StudyWork {
  while (work.done < Math.min(work.of, fewPieces)) work.addNext()
  return work
}

function shownBy(work: StudyWork): string {
  return JSON.stringify(begun(work).show(), (_key, node: unknown) => (node instanceof Float64Array ? Array.from(node) : node))
}

/** Where in a picture or its sentences NaN, an infinity or -0 stands. A curve over a map may leave it, as NaN. */
function strayNumbers(node: unknown, path = ''): string[] {
  if (/^\.chart\.curves\./.test(path) && Number.isNaN(node)) return []
  if (typeof node === 'number') return Number.isFinite(node) && !Object.is(node, -0) ? [] : [`${path}: ${node}`]
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, inner]) => strayNumbers(inner, `${path}.${key}`))
}
