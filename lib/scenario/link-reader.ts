import type { AnyValues, Param, ParamSet, Value } from '../core/param'
import { readValue } from '../core/param-text'
import { folderOf, type Declared } from '../core/playable'
import type { DeclaredStudy, StudyState } from '../core/study'
import type { Catalogue } from './catalogue'
import type { LinkIssue } from './issue'
import { kinds, ownPrefixes, selectors, sheetName, studyPrefix } from './link-names'
import { currentVersion, upgrade, type RawLink } from './migrations'
import { clip, textOf } from './raw-link'
import { commonParamsOf, defaultScenario, type Scenario } from './scenario'

/** Reads one link piece by piece and keeps what it had to mend. Every name that is asked for counts as known. */
export class LinkReader {
  readonly issues: LinkIssue[] = []
  private readonly known = new Set<string>()
  private readonly link: RawLink

  constructor(raw: RawLink) {
    this.link = raw
    this.link = upgrade(raw, this.version())
  }

  /** What the link is about; nothing if it names something unknown. */
  subject({ usual, find }: Catalogue): Declared | undefined {
    for (const kind of kinds) {
      const text = this.text(selectors[kind])
      if (text === undefined) continue
      const found = find(text)
      if (found?.kind === kind) return found
      this.issues.push({ kind: 'unknown-model', name: selectors[kind], text: clip(text), used: usual.id })
      return undefined
    }
    return usual
  }

  scenario(subject: Declared): Scenario {
    return {
      model: subject.id,
      ...this.shared(subject),
      values: this.values(ownPrefixes[subject.kind], subject.params, folderOf(subject)),
      studies: Object.fromEntries(subject.studies.map((study) => [study.id, this.study(study, folderOf(subject))])),
    }
  }

  /** What scenarios of any subject have. */
  shared(subject: Declared): Pick<Scenario, 'metric' | 'common'> {
    const common = this.values('', commonParamsOf(subject.kind), 'common')
    return { metric: this.metric(subject), common: { ...defaultScenario(subject).common, ...common } }
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

  private metric(subject: Declared): string {
    const text = this.text('metric')
    const first = subject.metrics[0]!.id
    if (text === undefined) return first
    if (subject.metrics.some(({ id }) => id === text)) return text
    this.issues.push({ kind: 'unknown-metric', name: 'metric', text: clip(text), used: first })
    return first
  }

  private values(prefix: string, set: ParamSet, folder: string): AnyValues {
    return Object.fromEntries(
      Object.entries(set).map(([id, param]) => [id, this.value(prefix + id, param, `${folder}.params.${id}`)]))
  }

  private study(study: DeclaredStudy, folder: string): StudyState {
    const values = this.values(studyPrefix(study), study.params, `${folder}.studies.${study.id}`)
    return { values, sheet: this.sheet(study, `${folder}.sheets`) }
  }

  private sheet(study: DeclaredStudy, folder: string): string {
    if (!study.sheet) return ''
    const text = this.text(sheetName(study))
    if (text === undefined) return study.sheet.usual
    const { text: taken, faults } = study.sheet.read(text)
    for (const { key, values } of faults) this.issues.push({ kind: 'sheet', name: sheetName(study), key: `${folder}.${key}`, values })
    return taken
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
