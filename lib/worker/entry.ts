import { createHandler } from './handler'
import { createRunner } from './runner'
import type { Request } from './protocol'

/** Long enough for the change of turns not to matter, short enough for a newer request to be heard at once. */
const sliceMs = 20

// a message to oneself comes after the messages that wait already, and sooner than a timer
const { port1, port2 } = new MessageChannel()
let nextSlice = () => {}
port1.onmessage = () => nextSlice()

const run = createRunner({
  handle: createHandler(),
  post: (signal) => self.postMessage(signal),
  schedule: (slice) => {
    nextSlice = slice
    port2.postMessage(null)
  },
  now: () => performance.now(),
  sliceMs,
})

self.onmessage = ({ data }: MessageEvent<Request>) => run(data)
