import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClient, type ClientOptions, type Port } from '../../../lib/worker/client'
import { createHandler } from '../../../lib/worker/handler'
import type { Ask, Reply, Request, Signal } from '../../../lib/worker/protocol'
import { fakeModelOf, fakeScenario } from '../../support/fake-model'

const preview = (seed: number): Ask => ({ kind: 'figure', detail: 'preview', agents: 80, scenario: fakeScenario({}, { seed }) })
const full = (seed: number): Ask => ({ kind: 'figure', detail: 'full', scenario: fakeScenario({}, { seed }) })

/** A worker that answers when told to. */
class FakePort implements Port {
  readonly inbox: Request[] = []
  isTerminated = false
  private readonly listeners: Record<string, (event: { data: Signal }) => void> = {}
  private readonly handle = createHandler(fakeModelOf)

  postMessage(request: Request) {
    this.inbox.push(request)
  }
  addEventListener(type: string, listener: (event: { data: Signal }) => void) {
    this.listeners[type] = listener
  }
  terminate() {
    this.isTerminated = true
  }
  say(data: Signal) {
    this.listeners.message!({ data })
  }
  die(how: 'error' | 'messageerror' = 'error') {
    this.listeners[how]!({ data: { kind: 'alive', id: 0 } })
  }
  /** Answers the oldest request. */
  work() {
    const request = this.inbox.shift()
    if (request) for (const reply of this.handle(request)) if (reply) this.say(reply)
  }
}

function rig(changes: Partial<ClientOptions> = {}) {
  const ports: FakePort[] = []
  const replies: Reply[] = []
  const timers = new Set<() => void>()
  let replaced = 0
  const client = createClient({
    spawn: () => {
      ports.push(new FakePort())
      return ports.at(-1)!
    },
    onReply: (reply) => replies.push(reply),
    onReplaced: () => replaced++,
    after: (_, call) => {
      timers.add(call)
      return () => timers.delete(call)
    },
    ...changes,
  })
  const fallSilent = () => [...timers].forEach((call) => { timers.delete(call); call() })
  return { client, ports, replies, timers, fallSilent, replaced: () => replaced, port: () => ports.at(-1)! }
}

const pageHandler = (post: (signal: Signal) => void) => {
  const handle = createHandler(fakeModelOf)
  return Promise.resolve((request: Request) => { for (const reply of handle(request)) if (reply) post(reply) })
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('a client', () => {
  it('lets a dragged slider cost two previews, and ends on the last value', () => {
    const { client, port, replies } = rig()
    const ids = Array.from({ length: 49 }, (_, i) => client.ask(preview(i + 1)))
    let runs = 0
    while (port().inbox.length > 0) {
      runs += port().inbox.length
      port().work()
    }
    expect(runs).toBe(2)
    expect(replies.map(({ id }) => id)).toEqual([ids[0], ids[48]])
  })

  it('finishes the preview under the hand before the full figure begins', () => {
    const { client, port } = rig()
    client.ask(preview(1))
    client.ask(full(1))
    expect(port().inbox).toHaveLength(1)
    port().work()
    expect(port().inbox).toMatchObject([{ detail: 'full', id: 2 }])
  })

  it('does not let a full figure hold up a newer request', () => {
    const { client, port, replies } = rig()
    const first = client.ask(full(1))
    const second = client.ask(preview(2))
    expect(port().inbox.map(({ id }) => id)).toEqual([first, second])
    port().work()
    port().work()
    expect(replies.map(({ id }) => id)).toEqual([second])
  })

  it('never goes back to an older request, and always answers the newest', () => {
    const step = fc.oneof(fc.constant('work' as const), fc.record({ seed: fc.integer({ min: 1, max: 9 }), detail: fc.constantFrom('preview', 'full') }))
    fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const { client, ports, replies } = rig()
      let newest = 0
      for (const one of steps) {
        if (one === 'work') ports[0]?.work()
        else newest = client.ask(one.detail === 'full' ? full(one.seed) : preview(one.seed))
      }
      while (ports[0]?.inbox.length) ports[0].work()
      const ids = replies.map(({ id }) => id)
      expect(ids).toEqual([...ids].sort((a, b) => a - b))
      if (newest > 0) expect(replies.at(-1)).toMatchObject({ kind: 'done', id: newest })
    }), { numRuns: 50 })
  })

  it('says nothing after it is closed', () => {
    const { client, port, replies, timers } = rig()
    client.ask(full(1))
    client.close()
    port().work()
    expect(replies).toEqual([])
    expect(timers.size).toBe(0)
    expect(port().isTerminated).toBe(true)
  })
})

describe('a worker that dies', () => {
  it.each(['error', 'messageerror'] as const)('by %s is replaced by one that answers the same request', (how) => {
    const { client, ports, replies, replaced } = rig()
    const id = client.ask(full(1))
    ports[0]!.die(how)
    expect([ports.length, ports[0]!.isTerminated, replaced()]).toEqual([2, true, 1])
    ports[1]!.work()
    expect(replies.at(-1)).toMatchObject({ kind: 'done', id })
  })

  it('by silence is replaced, and signs of life keep it', () => {
    const { client, ports, fallSilent, timers } = rig()
    const id = client.ask(full(1))
    ports[0]!.say({ kind: 'alive', id })
    expect([ports.length, timers.size]).toEqual([1, 1])
    fallSilent()
    expect(ports).toHaveLength(2)
    ports[1]!.work()
    expect(timers.size).toBe(0)
  })

  it('is given as much time as the page says', () => {
    const waits: number[] = []
    const { client } = rig({ silenceMs: 1234, after: (ms) => { waits.push(ms); return () => {} } })
    client.ask(full(1))
    expect(waits).toEqual([1234])
  })

  it('is not mourned while nothing is asked, and there is a new one for the next request', () => {
    const { client, ports, replaced } = rig()
    client.ask(full(1))
    ports[0]!.work()
    ports[0]!.die()
    expect([ports.length, replaced()]).toEqual([1, 0])
    client.ask(full(2))
    expect(ports).toHaveLength(2)
  })

  it('is not heard any more', () => {
    const { client, ports, replies } = rig()
    client.ask(full(1))
    ports[0]!.die()
    ports[0]!.work()
    ports[0]!.die()
    expect([ports.length, replies.length]).toEqual([2, 0])
  })

  it('twice of the same request leaves it to the page, and all that follow', async () => {
    const { client, ports, replies, replaced } = rig({ onPage: pageHandler })
    const id = client.ask(full(1))
    ports[0]!.die()
    ports[1]!.die()
    await settle()
    expect([ports.length, replaced()]).toEqual([2, 2])
    expect(replies.at(-1)).toMatchObject({ kind: 'done', id })
    const next = client.ask(preview(2))
    await settle()
    expect(replies.at(-1)).toMatchObject({ kind: 'done', id: next })
    expect(ports).toHaveLength(2)
  })

  it('once for each of two requests is replaced both times', () => {
    const { client, ports } = rig({ onPage: pageHandler })
    client.ask(full(1))
    ports[0]!.die()
    ports[1]!.work()
    client.ask(full(2))
    ports[1]!.die()
    expect(ports).toHaveLength(3)
  })
})

describe('without workers', () => {
  const spawn = () => { throw new Error('no workers here') }

  it('the page answers', async () => {
    const { client, replies } = rig({ spawn, onPage: pageHandler })
    const ids = [client.ask(preview(1)), client.ask(preview(2)), client.ask(preview(3))]
    await settle()
    expect(replies.map(({ id, kind }) => [id, kind])).toEqual([[ids[0], 'done'], [ids[2], 'done']])
  })

  it('and without the page a request fails, as does one whose page handler cannot be loaded', async () => {
    const alone = rig({ spawn })
    alone.client.ask(full(1))
    expect(alone.replies).toEqual([{ kind: 'failed', id: 1, message: 'no worker could be started' }])
    const broken = rig({ spawn, onPage: () => Promise.reject(new Error('not found')) })
    broken.client.ask(full(1))
    await settle()
    expect(broken.replies).toEqual([{ kind: 'failed', id: 1, message: 'Error: not found' }])
  })
})
