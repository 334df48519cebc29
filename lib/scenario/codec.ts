import type { AnyValues, ParamSet } from '../core/param'
import { writeValue } from '../core/param-text'
import type { DeclaredStudy, StudyState } from '../core/study'
import { modelCatalogue, type Catalogue } from './catalogue'
import type { LinkIssue } from './issue'
import { ownPrefixes, selectors, sheetName, studyPrefix } from './link-names'
import { LinkReader } from './link-reader'
import { currentVersion } from './migrations'
import { parseQuery } from './raw-link'
import { commonParamsOf, defaultScenario, type Scenario } from './scenario'

/** As many issues as somebody may want to read; the rest is counted. */
const issueLimit = 20

export interface ReadLink {
  readonly scenario: Scenario
  /** Digest of the result the link was shared with; `null` when it carries none. */
  readonly digest: string | null
  readonly issues: readonly LinkIssue[]
}

/** The query of a link, without question mark: names in fixed order, defaults left out. Inverse of {@link readLink}. */
export function writeLink(scenario: Scenario, digest?: string | null, catalogue: Catalogue = modelCatalogue): string {
  const subject = catalogue.find(scenario.model)
  if (!subject) throw new Error(`a link needs something known to be about; got "${scenario.model}"`)
  const link = new URLSearchParams({ v: String(currentVersion) })
  if (subject !== catalogue.usual) link.set(selectors[subject.kind], subject.id)
  if (scenario.metric !== subject.metrics[0]!.id) link.set('metric', scenario.metric)
  writeSet(link, '', commonParamsOf(subject.kind), scenario.common)
  writeSet(link, ownPrefixes[subject.kind], subject.params, scenario.values)
  for (const study of subject.studies) writeStudy(link, study, scenario.studies[study.id])
  if (digest) link.set('d', digest)
  return link.toString()
}

function writeStudy(link: URLSearchParams, study: DeclaredStudy, state: StudyState | undefined) {
  if (!state) throw new Error(`a scenario names every study; "${study.id}" is missing`)
  writeSet(link, studyPrefix(study), study.params, state.values)
  if (state.sheet !== (study.sheet?.usual ?? '')) link.set(sheetName(study), state.sheet)
}

function writeSet(link: URLSearchParams, prefix: string, set: ParamSet, values: AnyValues) {
  for (const [key, param] of Object.entries(set)) {
    const value = values[key]
    if (value === undefined) throw new Error(`a scenario names every parameter; "${key}" is missing`)
    if (value !== param.default) link.set(prefix + key, writeValue(param, value))
  }
}

/** Never fails: what cannot be taken as written is replaced by the nearest valid value and reported. */
export function readLink(query: string, catalogue: Catalogue = modelCatalogue): ReadLink {
  const { link: raw, repeated } = parseQuery(query)
  const reader = new LinkReader(raw)
  const subject = reader.subject(catalogue)
  // the values of something we do not know are not read into something else
  const scenario = subject ? reader.scenario(subject) : { ...defaultScenario(catalogue.usual), ...reader.shared(catalogue.usual) }
  const digest = reader.digest()
  return { scenario, digest, issues: capped([...reader.issues, ...reader.leftOver(repeated)]) }
}

function capped(issues: readonly LinkIssue[]): readonly LinkIssue[] {
  if (issues.length <= issueLimit) return issues
  return [...issues.slice(0, issueLimit), { kind: 'more', count: issues.length - issueLimit }]
}
