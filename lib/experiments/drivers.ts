import { spearman } from '../core/stats'
import type { Survey } from './survey'

/** How closely a parameter goes with the gap between two actors: Spearman's rank correlation, −1 to 1. */
export interface Driver {
  readonly param: string
  readonly correlation: number
}

/** What the gap "actor minus other" in a metric at the end goes with over the settings played so far, closest first. */
export function driversOf(survey: Survey, metric: number, actor: number, other: number): readonly Driver[] {
  const others = survey.finalsOf(metric, other)
  const gap = survey.finalsOf(metric, actor).map((value, point) => value - others[point]!)
  return survey.varied
    .map((param) => ({ param, correlation: spearman(survey.settingsOf(param), gap) }))
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
}
