import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each box of lib may use besides itself; the order is the direction of the arrows. */
const below: Readonly<Record<string, readonly string[]>> = {
  core: [],
  economy: ['core'],
  governance: ['core', 'economy'],
  networks: ['core', 'economy', 'governance'],
  models: ['core', 'economy', 'governance', 'networks'],
  scenario: ['core', 'economy', 'governance', 'networks', 'models'],
  experiments: ['core', 'economy', 'governance', 'networks', 'models', 'scenario'],
  views: ['core', 'economy', 'governance', 'networks', 'models', 'scenario', 'experiments'],
  worker: ['core', 'economy', 'governance', 'networks', 'models', 'scenario', 'experiments', 'views'],
  i18n: ['core', 'models', 'networks', 'governance'],
}

/** The only files of lib that may import a package, and which. */
const packages: Readonly<Record<string, readonly string[]>> = { 'core/param-schema.ts': ['zod'], 'scenario/schema.ts': ['zod'] }

/** Folders whose members must not know each other. */
const strangers = ['models', 'networks']

const filesOf = (root: string) => (readdirSync(root, { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file))
const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8')

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, specifier]) => specifier!)
}

/** Everything that is wrong with the imports of one file of lib, in words. */
export function faultsOf(file: string, imports: readonly string[]): string[] {
  const own = file.split('/')[0]!
  return imports.flatMap((specifier) => {
    if (!specifier.startsWith('.')) return packages[file]?.includes(specifier) ? [] : [`${file} imports the package ${specifier}`]
    const target = normalize(join(dirname(file), specifier)).split('/')
    if (target[0] !== own && !below[own]?.includes(target[0]!)) return [`${file} reaches up to ${target.join('/')}`]
    if (strangers.includes(own) && target[0] === own && file.split('/').length > 2 && target.length > 2 && target[1] !== file.split('/')[1])
      return [`${file} knows its neighbour ${target.join('/')}`]
    return []
  })
}

describe('the direction of imports', () => {
  it('goes downwards in lib, and only two files of lib use a package', () => {
    expect(filesOf('lib').flatMap((file) => faultsOf(file, importsOf(textOf('lib', file))))).toEqual([])
  })

  it('goes from app to components to lib, never back', () => {
    const backwards = filesOf('components').filter((file) => importsOf(textOf('components', file)).some((specifier) => specifier.startsWith('@/app') || specifier.includes('../app/')))
    expect(backwards).toEqual([])
  })

  it('is seen to be wrong when a planted file reaches up, takes a package or knows a neighbour', () => {
    expect(faultsOf('core/planted.ts', ['../models/registry', 'react', './units'])).toHaveLength(2)
    expect(faultsOf('networks/near/planted.ts', ['../allora/index', '../../core/units'])).toHaveLength(1)
    expect(importsOf(`import type { A } from './a'\nconst b = await import("./b")\nimport './c'`)).toEqual(['./a', './b', './c'])
  })
})

describe('lib', () => {
  const forbidden = /\bMath\.(?!(?:abs|ceil|floor|round|trunc|sign|min|max|sqrt|imul|clz32|fround)\b)\w+|\*\*|\bDate\b|\bperformance\b|\bsetTimeout\b|\bfetch\(|\bwindow\.|\bdocument\.|\bprocess\.|toLocaleString|localeCompare/
  const outside = ['worker/entry.ts']
  const codeOf = (file: string) => textOf('lib', file).replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '').replace(/'[^'\n]*'/g, "''")

  it('has no clock, no browser, no network and no mathematics that browsers compute differently', () => {
    expect(filesOf('lib').filter((file) => !outside.includes(file) && forbidden.test(codeOf(file)))).toEqual([])
  })

  it('would be caught using them', () => {
    for (const line of ['Math.exp(1)', 'x ** 2', 'new Date()', 'Math.random()', 'performance.now()']) expect(forbidden.test(line), line).toBe(true)
    for (const line of ['Math.sqrt(2)', 'x * 2', 'update()']) expect(forbidden.test(line), line).toBe(false)
  })
})
