import { defaultsOf, type AnyValues, type Param, type ParamSet, type Value } from '../core/param'
import { readValue, writeValue } from '../core/param-text'
import type { AnyModel } from '../models/contract'
import { modelById, models } from '../models/registry'
import type { LinkIssue } from './issue'
import { currentVersion, upgrade, type RawLink } from './migrations'
import { clip, parseQuery, textOf } from './raw-link'
import { commonParams, type Scenario } from './scenario'

/** Names in a link: common parameters as they are, a model's own with `m-` before them, so the two never meet. */
const ownPrefix = 'm-'

/** As many issues as somebody may want to read; the rest is counted. */
const issueLimit = 20

export interface ReadLink {
  readonly scenario: Scenario
  /** Digest of the result the link was shared with; `null` when it carries none. */
  readonly digest: string | null
  readonly issues: readonly LinkIssue[]
}

/** The query of a link, without question mark: names in fixed order, defaults left out. Inverse of {@link readLink}. */
export function writeLink(scenario: Scenario, digest?: string | null): string {
  const model = modelById(scenario.model)
  if (!model) throw new Error(`a link needs a known model; got "${scenario.model}"`)
  const link = new URLSearchParams({ v: String(currentVersion) })
  if (model !== models[0]) link.set('model', model.id)
  if (scenario.metric !== model.metrics[0]!.id) link.set('metric', scenario.metric)
  writeSet(link, '', commonParams, scenario.common)
  writeSet(link, ownPrefix, model.params, scenario.values)
  if (digest) link.set('d', digest)
  return link.toString()
}

function writeSet(link: URLSearchParams, prefix: string, set: ParamSet, values: AnyValues) {
  for (const [key, param] of Object.entries(set)) {
    const value = values[key]
    if (value === undefined) throw new Error(`a scenario names every parameter; "${key}" is missing`)
    if (value !== param.default) link.set(prefix + key, writeValue(param, value))
  }
}

/** Never fails: what cannot be taken as written is replaced by the nearest valid value and reported. */
export function readLink(query: string): ReadLink {
  const { link: raw, repeated } = parseQuery(query)
  const reader = new LinkReader(raw)
  const model = reader.model()
  const scenario: Scenario = {
    model: (model ?? models[0]).id,
    metric: reader.metric(model ?? models[0]),
    common: reader.values('', commonParams, 'common') as Scenario['common'],
    // the values of a model we do not know are not read into another one
    values: model ? reader.values(ownPrefix, model.params, `models.${model.id}`) : defaultsOf<ParamSet>(models[0].params),
  }
  const digest = reader.digest()
  return { scenario, digest, issues: capped([...reader.issues, ...reader.leftOver(repeated)]) }
}

class LinkReader {
  readonly issues: LinkIssue[] = []
  private readonly known = new Set<string>()
  private readonly link: RawLink

  constructor(raw: RawLink) {
    this.link = raw
    this.link = upgrade(raw, this.version())
  }

  model(): AnyModel | undefined {
    const text = this.text('model')
    if (text === undefined) return models[0]
    const model = modelById(text)
    if (!model) this.issues.push({ kind: 'unknown-model', name: 'model', text: clip(text), used: models[0].id })
    return model
  }

  metric(model: AnyModel): string {
    const text = this.text('metric')
    const first = model.metrics[0]!.id
    if (text === undefined) return first
    if (model.metrics.some(({ id }) => id === text)) return text
    this.issues.push({ kind: 'unknown-metric', name: 'metric', text: clip(text), used: first })
    return first
  }

  values(prefix: string, set: ParamSet, folder: string): AnyValues {
    return Object.fromEntries(
      Object.entries(set).map(([id, param]) => [id, this.value(prefix + id, param, `${folder}.params.${id}`)]))
  }

  digest(): string | null {
    const text = this.text('d')
    if (text === undefined || /^[0-9a-f]{8}$/.test(text)) return text ?? null
    this.issues.push({ kind: 'unreadable-digest', name: 'd', text: clip(text), used: null })
    return null
  }

  /** Names nobody asked for, and names that were there more than once. Comes last. */
  leftOver(repeated: ReadonlySet<string>): readonly LinkIssue[] {
    const twice = [...repeated].filter((name) => this.known.has(name))
    const unknown = Object.keys(this.link).filter((name) => !this.known.has(name))
    return [
      ...twice.map((name): LinkIssue => ({ kind: 'repeated', name, used: clip(textOf(this.link, name) ?? '') })),
      ...unknown.map((name): LinkIssue => ({ kind: 'unknown-name', name: clip(name), text: clip(this.link[name]!) })),
    ]
  }

  /** The version the link was written for; anything that is not a version we know is read like today's. */
  private version(): number {
    const text = this.text('v')
    if (text === undefined) return currentVersion
    const version = /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : undefined
    if (version !== undefined && version <= currentVersion) return version
    const kind = version === undefined ? 'unreadable-version' : 'newer-version'
    this.issues.push({ kind, name: 'v', text: clip(text), used: currentVersion })
    return currentVersion
  }

  private value(name: string, param: Param, key: string): Value {
    const text = this.text(name)
    if (text === undefined) return param.default
    const { value, issue } = readValue(param, text)
    const found = { name, key, unit: param.unit, text: clip(text), used: value }
    if (issue === 'unreadable' || (issue && param.kind !== 'number')) this.issues.push({ kind: 'unreadable', ...found })
    else if (issue && param.kind === 'number') this.issues.push({ kind: issue, ...found, min: param.min, max: param.max })
    return value
  }

  private text(name: string): string | undefined {
    this.known.add(name)
    return textOf(this.link, name)
  }
}

function capped(issues: readonly LinkIssue[]): readonly LinkIssue[] {
  if (issues.length <= issueLimit) return issues
  return [...issues.slice(0, issueLimit), { kind: 'more', count: issues.length - issueLimit }]
}
