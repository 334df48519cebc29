import type { AnyModel } from '../models/contract'
import type { UnitId } from '../core/units'

/** Message paths of what a model names. */
export const metricKey = (model: AnyModel, metric: string) => `models.${model.id}.metrics.${metric}`
export const actorKey = (model: AnyModel, actor: string) => `models.${model.id}.actors.${actor}`
export const paramKey = (model: AnyModel, param: string) => `models.${model.id}.params.${param}`
export const markKey = (model: AnyModel, mark: string) => `models.${model.id}.marks.${mark}`
export const unitKey = (unit: UnitId) => `units.${unit}`

/** The name a message path ends in: what code, links and exports call the thing. */
export const nameOf = (key: string) => key.slice(key.lastIndexOf('.') + 1)
