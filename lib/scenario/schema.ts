import { z } from 'zod'
import { schemaOf } from '../core/param-schema'
import type { AnyModel } from '../models/contract'
import { models } from '../models/registry'
import { currentVersion } from './migrations'
import { commonParams, type Scenario } from './scenario'

/** A scenario as a file: everything written out, defaults too, so that it can be read without this site. */
export interface ScenarioFile {
  readonly version: number
  readonly scenario: Scenario
  /** Digest of the result the file was saved with. */
  readonly digest?: string | undefined
}

function scenarioSchemaOf(model: AnyModel) {
  return z.strictObject({
    model: z.literal(model.id),
    common: schemaOf(commonParams),
    values: schemaOf(model.params),
    metric: z.enum(model.metrics.map(({ id }) => id)),
  })
}

/** Accepts files of today's version only. Kept out of pages and workers, which read links and need no zod. */
export const scenarioFileSchema: z.ZodType<ScenarioFile> = z.strictObject({
  version: z.literal(currentVersion),
  scenario: z.union(models.map(scenarioSchemaOf)),
  digest: z.string().regex(/^[0-9a-f]{8}$/).optional(),
})
