import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultsOf, snap, type AnyValues, type Param, type ParamSet } from '../../lib/core/param'
import { folderOf } from '../../lib/core/playable'
import { fork, streamOf } from '../../lib/core/random'
import { needsSource } from '../../lib/core/source'
import { createLedger } from '../../lib/economy/contributor-ledger'
import { locales } from '../../lib/i18n/locales'
import { messagesOf } from '../../lib/i18n/messages'
import type { AnyNetwork } from '../../lib/networks/contract'
import { value, values } from './arbitraries'
import { studyContract } from './study-contract'

export interface Stages {
  /** Worlds in which everything happens, beside the usual one. */
  readonly worlds: readonly AnyValues[]
  /** Worlds of studies, by study. */
  readonly studies?: Readonly<Record<string, readonly AnyValues[]>>
  /** Parameters of studies that only other pictures on the page read. */
  readonly elsewhere?: Readonly<Record<string, readonly string[]>>
}

const epochs = 30
const chance = { seed: 1, replicate: 0, epochs, agents: 100, years: 2 }

/** What a reader may rely on for any network. Run for every entry of the registry. */
export function networkContract(network: AnyNetwork, { worlds, studies = {}, elsewhere = {} }: Stages): void {
  const usual = defaultsOf(network.params) as AnyValues
  const stages = [usual, ...worlds.map((world) => ({ ...usual, ...world }))]
  const trace = (set: AnyValues, over: Partial<typeof chance> = {}) => network.play(set, { ...chance, ...over })

  it('keeps its books balanced, issues no more than it may and lets nobody pay what they do not have', () => {
    fc.assert(fc.property(values(network.params), (set) => expectSoundBooks(network, set)), { numRuns: 15 })
    for (const stage of stages) expectSoundBooks(network, stage)
  })

  it('reports one finite row for every metric and actor, epoch by epoch', () => {
    fc.assert(
      fc.property(values(network.params), (set) => {
        const { x, rows } = trace(set)
        expect(Array.from(x)).toEqual(Array.from({ length: epochs }, (_, t) => t + 1))
        expect(rows).toHaveLength(network.metrics.length * network.actors.length)
        expect(rows.every((row) => row.length === x.length && row.every((y) => Number.isFinite(y) && !Object.is(y, -0)))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('gives the same bits for the same play, whatever was played in between', () => {
    const first = trace(usual)
    trace(usual, { replicate: 5 })
    expect(trace(usual)).toEqual(first)
  })

  it('starts alike however long the play is', () => {
    const long = trace(usual, { epochs: 2 * epochs }).rows.map((row) => row.slice(0, epochs))
    expect(long).toEqual(trace(usual).rows)
  })

  it('gives other numbers for another seed and another replicate', () => {
    expect(trace(usual, { seed: 2 }).rows).not.toEqual(trace(usual).rows)
    expect(trace(usual, { replicate: 1 }).rows).not.toEqual(trace(usual).rows)
  })

  it.each(Object.keys(network.params))('lets "%s" make a difference', (name) => {
    const candidates = fc.sample(value(network.params[name]!), { numRuns: 8, seed: 1 })
    const differs = stages.some((stage) => {
      const before = bitsOf(trace(stage).rows)
      return candidates.some((candidate) => bitsOf(trace({ ...stage, [name]: candidate }).rows) !== before)
    })
    expect(differs).toBe(true)
  })

  it('pins every source and cites one wherever it claims evidence', () => {
    const ids = new Set(network.sources.map(({ id }) => id))
    expect(ids.size).toBe(network.sources.length)
    expect(network.sources.filter(({ url, revision }) => !url.startsWith('https://') || revision === '')).toEqual([])
    const declared = [network.params, ...network.studies.map(({ params }) => params)].flatMap((set) => Object.values(set))
    for (const { basis, source } of [...declared, ...network.assumptions]) {
      if (source) expect(ids).toContain(source.id)
      else expect(needsSource(basis)).toBe(false)
    }
    for (const { source } of network.editions) expect(ids).toContain(source.id)
  })

  it('puts controls beside the figure for a few of its parameters, each once', () => {
    expect(network.mainParams.length).toBeGreaterThan(2)
    expect(new Set(network.mainParams).size).toBe(network.mainParams.length)
    expect(network.mainParams.filter((name) => !(name in network.params))).toEqual([])
  })

  it('names every role and edition once and dates editions in order', () => {
    for (const named of [network.editions, network.roles, network.presets, network.studies, network.assumptions]) {
      expect(new Set(named.map(({ id }) => id)).size).toBe(named.length)
    }
    for (const { standing, from, until } of network.editions) {
      for (const date of [from, until]) if (date) expect(date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/)
      if (from && until) expect(from <= until).toBe(true)
      if (standing === 'live' || standing === 'proposed') expect(until).toBeUndefined()
    }
  })

  it.each(network.presets.map((preset) => [preset.id, preset] as const))('asks "%s" with values that can be set, and every play gives one of the answers', (_id, preset) => {
    expect(Object.entries(preset.values).filter(([name, set]) => !isAllowed(network.params[name], set))).toEqual([])
    expect(preset.options.length).toBeGreaterThan(1)
    const row = (metric: string, actor: string) => network.metrics.findIndex(({ id }) => id === metric) * network.actors.length + network.actors.indexOf(actor)
    expect(network.metrics.map(({ id }) => id)).toContain(preset.metric)
    for (const length of [1, 10, 100]) {
      const played = trace({ ...usual, ...preset.values }, { epochs: length })
      expect(preset.options).toContain(preset.verdict(played, (metric, actor) => played.rows[row(metric, actor)]!))
    }
  })

  it.each(locales)('has words for every name in "%s"', (locale) => {
    const messages = messagesOf(locale)
    expect(wordsOf(network).filter((key) => typeof at(messages, key) !== 'string')).toEqual([])
  })

  it.each(locales)('has no words in "%s" for names that are gone', (locale) => {
    const own = at(messagesOf(locale), folderOf(network)) as Readonly<Record<string, object>>
    const named = { params: Object.keys(network.params), presets: idsOf(network.presets), editions: idsOf(network.editions), assumptions: idsOf(network.assumptions), metrics: idsOf(network.metrics), roles: idsOf(network.roles) }
    for (const [key, names] of Object.entries(named)) expect(Object.keys(own[key] ?? {}).sort()).toEqual([...names].sort())
  })

  for (const study of network.studies) studyContract(study, { worlds: studies[study.id] ?? [], elsewhere: elsewhere[study.id] ?? [] })
}

/** Plays a few epochs on books of their own and looks after every one. */
function expectSoundBooks(network: AnyNetwork, set: AnyValues): void {
  const mechanism = network.start(set, fork(streamOf(1, network.id), 0))
  const ledger = createLedger(mechanism.size)
  const ceiling = network.issuanceCeiling(set)
  let before = { ...ledger.system }
  for (let epoch = 0; epoch < 12; epoch++) {
    ledger.beginEpoch()
    mechanism.epoch(ledger)
    const now = { ...ledger.system }
    expect(Math.abs(ledger.total())).toBeLessThanOrEqual(1e-9 * ceiling * (epoch + 1))
    expect(before.issuance - now.issuance).toBeLessThanOrEqual(ceiling * (1 + 1e-9))
    expect(now.burned).toBeGreaterThanOrEqual(before.burned)
    expect(now.treasury).toBeGreaterThanOrEqual(-1e-9 * ceiling)
    expect(ledger.holdings.every((held) => held >= -1e-9 * ceiling)).toBe(true)
    before = now
  }
}

function isAllowed(param: Param | undefined, set: unknown): boolean {
  if (!param) return false
  if (param.kind === 'toggle') return typeof set === 'boolean'
  return param.kind === 'choice' ? param.options.includes(set as string) : snap(param, set as number) === set
}

const idsOf = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id)
const bitsOf = (rows: readonly Float64Array[]) => JSON.stringify(rows.map((row) => Array.from(row)))

/** Every message key that the network's names stand for. */
function wordsOf(network: AnyNetwork): string[] {
  const own = folderOf(network)
  return [
    `${own}.name`,
    ...['title', 'description', 'question', 'lead'].map((part) => `${own}.page.${part}`),
    ...network.actors.map((actor) => `${own}.actors.${actor}.name`),
    ...network.metrics.flatMap(({ id }) => ['name', 'help', 'axis'].map((part) => `${own}.metrics.${id}.${part}`)),
    ...network.roles.flatMap(({ id }) => ['name', 'help'].map((part) => `${own}.roles.${id}.${part}`)),
    ...network.editions.flatMap(({ id }) => ['name', 'help'].map((part) => `${own}.editions.${id}.${part}`)),
    ...network.assumptions.flatMap(({ id }) => ['title', 'text'].map((part) => `${own}.assumptions.${id}.${part}`)),
    ...network.presets.flatMap(({ id, options }) =>
      ['title', 'question', 'answer', ...options.map((option) => `options.${option}`)].map((part) => `${own}.presets.${id}.${part}`)),
    ...Object.values(network.params).map(({ group }) => `${own}.groups.${group}`),
    ...wordsOfParams(network.params, `${own}.params`, true),
    ...network.studies.flatMap(({ id, params }) => [`${own}.studies.${id}.title`, `${own}.studies.${id}.text`, ...wordsOfParams(params, `${own}.studies.${id}.params`, false)]),
  ]
}

function wordsOfParams(params: ParamSet, folder: string, hasEnds: boolean): string[] {
  return Object.entries(params).flatMap(([name, param]) => [
    `${folder}.${name}.label`,
    `${folder}.${name}.help`,
    ...(hasEnds && param.kind === 'number' ? [`${folder}.${name}.low`, `${folder}.${name}.high`] : []),
    ...(param.kind === 'choice' ? param.options.map((option) => `${folder}.${name}.options.${option}`) : []),
  ])
}

function at(messages: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], messages)
}
