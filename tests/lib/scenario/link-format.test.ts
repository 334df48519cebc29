import { expect, it } from 'vitest'
import type { Param, ParamSet } from '../../../lib/core/param'
import type { Declared } from '../../../lib/core/playable'
import { models } from '../../../lib/models/registry'
import { currentVersion } from '../../../lib/scenario/migrations'
import { commonParams } from '../../../lib/scenario/scenario'
import { subjects } from '../../../lib/scenario/subjects'

/** What of a declaration decides how a link is read. Order, unit, group and evidence do not. */
function formatOf(param: Param) {
  const { kind, default: silent } = param
  if (param.kind === 'toggle') return { kind, default: silent }
  if (param.kind === 'choice') return { kind, options: param.options, default: silent }
  const grid = param.scale === 'log' ? { significant: param.significant } : { step: param.step }
  return { kind, min: param.min, max: param.max, ...grid, default: silent }
}

function formatOfSet(set: ParamSet) {
  return Object.fromEntries(Object.keys(set).sort().map((name) => [name, formatOf(set[name]!)]))
}

/** One line per name, so that a difference reads as one. */
function textOf(format: Readonly<Record<string, unknown>>): string {
  return `{\n${Object.entries(format).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}\n}\n`
}

const file = (name: string) => `link-format/v${currentVersion}/${name}.json`

// Links leave defaults out, so a changed name, default, range or step needs a migration, which opens the next folder; the old one
// stays. A name that is new changes no old link and is added to the newest folder.
it('common names, defaults and ranges are those of this link version', async () => {
  await expect(textOf(formatOfSet(commonParams))).toMatchFileSnapshot(file('common'))
})

/** The parameters of the studies under the names they have in links. */
function formatOfStudies({ studies }: Declared) {
  const entries = studies.flatMap(({ id, params, sheet }) => [
    ...Object.entries(formatOfSet(params)).map(([name, format]) => [`${id}-${name}`, format] as const),
    ...(sheet ? [[`${id}-sheet`, { kind: 'sheet', default: sheet.usual }] as const] : []),
  ])
  return Object.fromEntries(entries)
}

it.each(subjects.map((subject) => [subject.id, subject] as const))('names, defaults and ranges of %s are those of this link version', async (id, subject) => {
  const metrics = { silent: subject.metrics[0]!.id, known: subject.metrics.map((metric) => metric.id).sort() }
  await expect(textOf({ '(metric)': metrics, ...formatOfSet(subject.params), ...formatOfStudies(subject) })).toMatchFileSnapshot(file(id))
})

it('the model that links leave out is still the same', () => {
  expect(models[0].id).toBe('regimes')
})
