import type { AnyPlayable } from '../core/playable'
import { subjectById } from '../scenario/subjects'
import { Jobs, type Job } from './job'
import type { Answer, Reply, Request } from './protocol'

/** Replies, the last of them `done` or `failed`. `null` between them is a place to stop and look up. */
export type Handling = Generator<Reply | null, void, void>
export type Handler = (request: Request) => Handling

/** The worker without the Worker: runs anywhere, so tests need no browser. What it has played it keeps for later requests. */
export function createHandler(modelOf: (id: string) => AnyPlayable | undefined = subjectById): Handler {
  const jobs = new Jobs(modelOf)
  return function* handle(request) {
    const { id } = request
    try {
      yield* play(id, jobs.jobOf(request))
    } catch (error) {
      yield { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) }
    }
  }
}

function* play(id: number, job: Job): Handling {
  const { work } = job
  // what was played for an earlier request is worth a picture at once
  if (work.done > 0 && work.done < work.of) yield { kind: 'progress', id, answer: answerOf(job) }
  while (work.done < work.of) {
    work.addNext()
    if (work.done === work.of) break
    yield job.isPictureAfter(work.done) ? { kind: 'progress', id, answer: answerOf(job) } : null
  }
  yield { kind: 'done', id, answer: answerOf(job) }
}

function answerOf({ work, hasDigest, show }: Job): Answer {
  const { done, of } = work
  return { ...show(), done, of, digest: hasDigest && done === of ? work.digest() : null }
}
