import { createHandler } from './handler'
import type { Request, Signal } from './protocol'
import { createRunner } from './runner'

export interface PageOptions {
  readonly schedule: (slice: () => void) => void
  readonly now: () => number
}

/** Half a frame: the other half is the page's own. */
const sliceMs = 8

/** The work of a worker on the page itself, for browsers that give us none. */
export function createOnPage(post: (signal: Signal) => void, { schedule, now }: PageOptions): (request: Request) => void {
  return createRunner({ handle: createHandler(), post, schedule, now, sliceMs })
}
