import { sameWorld, type Planner } from './answers'
import { createPace, type Pace } from './pace'

/** A hand that has not moved for so long rests. */
const handRestsMs = 250
/** The survey takes seconds; it waits until the reader has probably settled. */
const readerSettlesMs = 400

/**
 * A small experiment at once and the full one when the hand rests. Another metric of the same world is only another look
 * at runs the worker has, so it is asked for in full at once – except by the first question, when it has none.
 */
export function figurePlanner(pace: Pace = createPace()): Planner {
  let isFirst = true
  return (scenario, before) => {
    const preview = { kind: 'figure', scenario, detail: 'preview', agents: pace.agents() } as const
    const full = { kind: 'figure', scenario, detail: 'full' } as const
    const wasFirst = isFirst
    isFirst = false
    if (wasFirst || !before) return { now: [preview, full] }
    return sameWorld(before, scenario) ? { now: [full] } : { now: [preview], later: full, restMs: handRestsMs }
  }
}

/** Who is ahead does not depend on the metric that is looked at: the answer is about all of them. */
export const planLeaders: Planner = (scenario, before) => {
  if (before && sameWorld(before, scenario)) return null
  return { now: [], later: { kind: 'leaders', scenario }, restMs: before ? readerSettlesMs : 0 }
}

export const planDrivers: Planner = (scenario) => ({ now: [{ kind: 'drivers', scenario }] })
