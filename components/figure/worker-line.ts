import { createClient, type Client, type ClientOptions } from '@/lib/worker/client'
import type { Ask, Reply } from '@/lib/worker/protocol'

/** A way to ask a worker that is not started before the first question. */
export interface WorkerLine {
  /** A newer question on the same line gives up the older one, unless that is a preview. */
  ask(ask: Ask, hear: (reply: Reply) => void): void
  /** Tells about every replaced worker until the returned function is called. */
  onReplaced(listener: () => void): () => void
  /** Stops the worker. The next question starts another. */
  close(): void
}

type Environment = Pick<Required<ClientOptions>, 'spawn' | 'after' | 'onPage'>

export function createWorkerLine(environment: Environment = browser): WorkerLine {
  const listeners = new Set<() => void>()
  const hearers = new Map<number, (reply: Reply) => void>()
  let client: Client | undefined

  const connect = () => createClient({
    ...environment,
    onReplaced: () => listeners.forEach((listener) => listener()),
    onReply: (reply) => {
      const hear = hearers.get(reply.id)
      if (reply.kind !== 'progress') forget(reply.id)
      hear?.(reply)
    },
  })

  /** Questions older than one that is answered are never answered. */
  function forget(id: number) {
    for (const known of hearers.keys()) if (known <= id) hearers.delete(known)
  }

  return {
    ask(ask, hear) {
      client ??= connect()
      hearers.set(client.ask(ask), hear) // replies come in a later turn, also from the page itself
    },
    onReplaced(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      client?.close()
      client = undefined
      hearers.clear()
    },
  }
}

const browser: Environment = {
  // bundlers look for exactly this expression
  spawn: () => new Worker(new URL('../../lib/worker/entry.ts', import.meta.url), { type: 'module' }),
  after: (ms, call) => {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
  onPage: async (post) => {
    const { createOnPage } = await import('@/lib/worker/on-page')
    return createOnPage(post, { schedule: (slice) => setTimeout(slice), now: () => performance.now() })
  },
}
