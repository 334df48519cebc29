import { z } from 'zod'
import { schemaOf } from '../core/param-schema'
import type { Declared } from '../core/playable'
import type { DeclaredStudy } from '../core/study'
import { currentVersion } from './migrations'
import { commonParams, type Scenario } from './scenario'
import { subjects } from './subjects'

/** A scenario as a file: everything written out, defaults too, so that it can be read without this site. */
export interface ScenarioFile {
  readonly version: number
  readonly scenario: Scenario
  /** Digest of the result the file was saved with. */
  readonly digest?: string | undefined
}

function scenarioSchemaOf(subject: Declared) {
  const studies = subject.studies.map((study) => [study.id, studySchemaOf(study)] as const)
  return z.strictObject({
    model: z.literal(subject.id),
    common: schemaOf(commonParams),
    values: schemaOf(subject.params),
    metric: z.enum(subject.metrics.map(({ id }) => id)),
    studies: z.strictObject(Object.fromEntries(studies)),
  })
}

/** A sheet is taken only as its format would write it: files are made by this site, so anything else is a fault. */
function studySchemaOf({ params, sheet }: DeclaredStudy) {
  const isCanonical = (text: string) => (sheet ? sheet.read(text).text === text : text === '')
  return z.strictObject({ values: schemaOf(params), sheet: z.string().max(100_000).refine(isCanonical) })
}

/** Accepts files of today's version only. Kept out of pages and workers, which read links and need no zod. */
export const scenarioFileSchema: z.ZodType<ScenarioFile> = z.strictObject({
  version: z.literal(currentVersion),
  scenario: z.union(subjects.map(scenarioSchemaOf)),
  digest: z.string().regex(/^[0-9a-f]{8}$/).optional(),
})
