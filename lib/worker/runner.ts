import type { Handler, Handling } from './handler'
import type { Request, Signal } from './protocol'

export interface RunnerOptions {
  readonly handle: Handler
  readonly post: (signal: Signal) => void
  /** Has a slice done soon, after whatever else is waiting, such as the next request. */
  readonly schedule: (slice: () => void) => void
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** How long a slice may go on before it lets others have their turn. A single play is never interrupted. */
  readonly sliceMs: number
}

/** A sign of life often enough for anybody who waits to see that work goes on, and too seldom to cost anything. */
const aliveEveryMs = 1000

/**
 * Handles requests in slices. A newer request takes the place of the running one, whose remaining work is dropped;
 * since the handler keeps what was played, a newer request for the same work goes on where the older one stopped.
 */
export function createRunner({ handle, post, schedule, now, sliceMs }: RunnerOptions): (request: Request) => void {
  let job: { readonly id: number; readonly handling: Handling } | undefined
  let isScheduled = false
  let toldAt = now()

  function tell(signal: Signal) {
    toldAt = now()
    post(signal)
  }

  function slice() {
    isScheduled = false
    const until = now() + sliceMs
    while (job) {
      const { value, done } = job.handling.next()
      if (value) tell(value)
      if (done) job = undefined
      if (now() >= until) break
    }
    if (!job) return
    if (now() - toldAt >= aliveEveryMs) tell({ kind: 'alive', id: job.id })
    plan()
  }

  function plan() {
    if (isScheduled) return
    isScheduled = true
    schedule(slice)
  }

  return (request) => {
    job = { id: request.id, handling: handle(request) }
    plan()
  }
}
