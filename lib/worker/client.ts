import type { Ask, Reply, Request, Signal } from './protocol'

/** What is needed of a `Worker`. */
export interface Port {
  postMessage(request: Request): void
  addEventListener(type: 'message', listener: (event: { readonly data: Signal }) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: (event: unknown) => void): void
  terminate(): void
}

export interface ClientOptions {
  /** A new worker. May throw where there are none. */
  readonly spawn: () => Port
  readonly onReply: (reply: Reply) => void
  /** A worker died or fell silent; another one, or the page itself, has taken over its request. */
  readonly onReplaced: () => void
  /** Calls back once after that many milliseconds, unless the function it returns is called before. */
  readonly after: (ms: number, call: () => void) => () => void
  /** Handles requests on the page, in idle slices; loaded only where workers fail. Without it such a request fails. */
  readonly onPage?: (post: (signal: Signal) => void) => Promise<(request: Request) => void>
  /** How long a worker may stay silent over a request before it counts as dead. */
  readonly silenceMs?: number
}

export interface Client {
  /** Asks, and returns the id that the replies will carry. */
  ask(ask: Ask): number
  close(): void
}

/** A worker at work says so every second, but not within one play; the largest takes 2–8 s on a laptop and several times that on a phone. */
const patienceMs = 60_000

/** A worker that dies of a request once may have had bad luck; one that dies of it twice will not live to answer it. */
const deathsPerRequest = 2

/**
 * Keeps one request running and at most the newest one waiting. A running preview is finished first, so a dragged slider
 * costs two previews and not fifty, moves the picture all the while, and ends on the last value. Anything longer gives way
 * to a newer request at once. Replies to requests that have been overtaken are not passed on.
 */
export function createClient(options: ClientOptions): Client {
  const { spawn, onReply, onReplaced, after, onPage, silenceMs = patienceMs } = options
  let lastId = 0
  let running: Request | undefined
  let waiting: Request | undefined
  let deaths = 0
  let port: Port | undefined
  let page: Promise<(request: Request) => void> | undefined
  let stopWaiting = () => {}
  let isClosed = false

  function start(request: Request) {
    running = request
    deaths = 0
    send(request)
  }

  function send(request: Request) {
    if (page) return sendToPage(request)
    try {
      port ??= connect()
      port.postMessage(request)
      listen()
    } catch {
      moveToPage(request)
    }
  }

  function connect(): Port {
    const fresh = spawn()
    fresh.addEventListener('message', ({ data }) => { if (fresh === port) hear(data) })
    fresh.addEventListener('error', () => { if (fresh === port) replace() })
    fresh.addEventListener('messageerror', () => { if (fresh === port) replace() })
    return fresh
  }

  /** Waits for a sign of life. */
  function listen() {
    stopWaiting()
    stopWaiting = after(silenceMs, replace)
  }

  function hear(signal: Signal) {
    if (isClosed || signal.id !== running?.id) return
    if (!page) listen()
    if (signal.kind === 'alive') return
    if (signal.kind !== 'progress') finish()
    onReply(signal)
    if (!running && waiting) startWaiting(waiting)
  }

  function finish() {
    stopWaiting()
    running = undefined
  }

  function startWaiting(request: Request) {
    waiting = undefined
    start(request)
  }

  /** Gives the running request to a fresh worker, or to the page when workers keep dying of it. */
  function replace() {
    discard()
    if (!running) return
    if (++deaths >= deathsPerRequest) return moveToPage(running)
    onReplaced()
    send(running)
  }

  function discard() {
    stopWaiting()
    port?.terminate()
    port = undefined
  }

  function moveToPage(request: Request) {
    discard()
    if (!onPage) return hear({ kind: 'failed', id: request.id, message: 'no worker could be started' })
    page = onPage(hear)
    onReplaced()
    sendToPage(request)
  }

  function sendToPage(request: Request) {
    page?.then((handle) => { if (!isClosed && running === request) handle(request) })
      .catch((error: unknown) => hear({ kind: 'failed', id: request.id, message: String(error) }))
  }

  return {
    ask(ask) {
      const request: Request = { ...ask, id: ++lastId }
      if (running && isPreview(running)) waiting = request
      else {
        waiting = undefined
        start(request)
      }
      return request.id
    },
    close() {
      isClosed = true
      discard()
      running = waiting = undefined
    },
  }
}

function isPreview(ask: Ask): boolean {
  return ask.kind === 'figure' && ask.detail === 'preview'
}
