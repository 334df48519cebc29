import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultsOf, type AnyValues } from '../../lib/core/param'
import { needsSource } from '../../lib/core/source'
import type { AnyPlayable } from '../../lib/core/playable'
import type { Play } from '../../lib/models/contract'
import { locales } from '../../lib/i18n/locales'
import { messagesOf } from '../../lib/i18n/messages'
import { value, values } from './arbitraries'

const play: Play = { seed: 1, replicate: 0, agents: 60, years: 4 }


/** What a reader may rely on for any model. Run for every entry of the registry. */
export function modelContract(model: AnyPlayable, stages: readonly AnyValues[]): void {
  const usual = defaultsOf(model.params) as AnyValues
  const trace = (set: AnyValues, over: Partial<Play> = {}) => model.play(set, { ...play, epochs: 10, ...over })

  it('reports one finite row of equal length for every metric and actor', () => {
    fc.assert(
      fc.property(values(model.params), (set) => {
        const { x, rows } = trace(set)
        expect(rows.length).toBe(model.metrics.length * model.actors.length)
        expect(rows.every((row) => row.length === x.length && row.every(Number.isFinite))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('gives the same bits for the same play, whatever was played in between', () => {
    const first = trace(usual)
    trace(usual, { replicate: 5 })
    expect(trace(usual)).toEqual(first)
  })

  it('gives other numbers for another seed and another replicate', () => {
    expect(trace(usual, { seed: 2 }).rows).not.toEqual(trace(usual).rows)
    expect(trace(usual, { replicate: 1 }).rows).not.toEqual(trace(usual).rows)
  })

  it('records the start and then later moments only, up to the years asked for', () => {
    const { x } = trace(usual, { years: 6 })
    expect(x[0]).toBe(0)
    expect(x.at(-1)).toBe(72)
    expect(x.every((moment, k) => k === 0 || moment > x[k - 1]!)).toBe(true)
  })

  it.each(Object.keys(model.params))('lets "%s" make a difference', (name) => {
    const candidates = fc.sample(value(model.params[name]!), { numRuns: 8, seed: 1 })
    const differs = [usual, ...stages].some((stage) => {
      const before = JSON.stringify(trace(stage).rows.map((row) => Array.from(row)))
      return candidates.some((candidate) => JSON.stringify(trace({ ...stage, [name]: candidate }).rows.map((row) => Array.from(row))) !== before)
    })
    expect(differs).toBe(true)
  })

  it('pins every source and cites one wherever it claims evidence', () => {
    const ids = new Set(model.sources.map(({ id }) => id))
    expect(model.sources.filter(({ url, revision }) => !url.startsWith('https://') || revision === '')).toEqual([])
    for (const declared of [...Object.values(model.params), ...model.assumptions]) {
      if (declared.source) expect(ids).toContain(declared.source.id)
      else expect(needsSource(declared.basis)).toBe(false)
    }
  })

  it.each(locales)('has words for every name in "%s"', (locale) => {
    const messages = messagesOf(locale)
    const missing = wordsOf(model).filter((key) => typeof at(messages, key) !== 'string')
    expect(missing).toEqual([])
  })
}

/** Every message key that the model's names stand for. */
function wordsOf(model: AnyPlayable): string[] {
  const own = `models.${model.id}`
  return [
    ...model.actors.map((actor) => `${own}.actors.${actor}.name`),
    ...model.metrics.flatMap(({ id }) => [`${own}.metrics.${id}.name`, `${own}.metrics.${id}.help`]),
    ...model.assumptions.flatMap(({ id }) => [`${own}.assumptions.${id}.title`, `${own}.assumptions.${id}.text`]),
    ...Object.entries(model.params).flatMap(([name, param]) => [
      `${own}.groups.${param.group}`,
      `${own}.params.${name}.label`,
      `${own}.params.${name}.help`,
      ...(param.kind === 'choice' ? param.options.map((option) => `${own}.params.${name}.options.${option}`) : []),
    ]),
  ]
}

function at(messages: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], messages)
}
