import { folderOf, type Declared } from '../core/playable'
import type { UnitId } from '../core/units'

/** Message paths of what a subject names. */
export const metricKey = (model: Declared, metric: string) => `${folderOf(model)}.metrics.${metric}`
export const actorKey = (model: Declared, actor: string) => `${folderOf(model)}.actors.${actor}`
export const paramKey = (model: Declared, param: string) => `${folderOf(model)}.params.${param}`
export const markKey = (model: Declared, mark: string) => `${folderOf(model)}.marks.${mark}`
export const unitKey = (unit: UnitId) => `units.${unit}`

/** The name a message path ends in: what code, links and exports call the thing. */
export const nameOf = (key: string) => key.slice(key.lastIndexOf('.') + 1)
