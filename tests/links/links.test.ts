import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { readLink } from '../../lib/scenario/codec'
import { currentVersion, migrations } from '../../lib/scenario/migrations'

const steps = migrations.map((step) => vi.spyOn(step, 'up'))
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))

/** One link of every version as it was shared, with what it meant then. Files are added, never changed. */
it.each(files)('the link in %s still means what it meant', (name) => {
  const { link, means } = JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))
  const { scenario, issues } = readLink(link)
  expect(issues).toEqual([])
  expect(scenario).toMatchObject(means)
})

it('there is a link of every version', () => {
  expect(files).toEqual(Array.from({ length: currentVersion }, (_, i) => `v${i + 1}.json`))
})

afterAll(() => steps.forEach((step, i) => expect(step, migrations[i]!.name).toHaveBeenCalled()))
