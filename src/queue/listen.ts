import type { Job, JobResult, PgBoss } from 'pg-boss'
import { apart } from '../outages/apart'
import { outageOf, type Server } from '../outages/outageOf'
import { reasonIn } from '../outages/reasonIn'
import { HopelessJobError } from './HopelessJobError'
import { type JobData, type JobName, jobs } from './jobs'

/** How often (seconds) a queue is looked at without being told: for jobs whose moment comes, or that are tried again. */
const LOOK_SECONDS = 1
/** The same for lanes that another lane of the queue wakes. */
const WOKEN_SECONDS = 30

export interface Listener<Data = unknown> {
  work: (data: Data[], signal: AbortSignal) => Promise<unknown>
  /** Jobs taken at once, and done as one. */
  batch?: number
  /** How many batches are done at the same time. */
  lanes?: number
}

export type Listeners = { [N in JobName]: Listener<JobData<N>> }

export interface Reports {
  warn: (line: string) => void
  error: (line: string) => void
  away: (server: Server, error: unknown) => void
  /** Resolves when what became of a job can be written down. */
  recordable: (signal: AbortSignal) => Promise<void>
}

/**
 * Works off one queue. After each batch the queue is looked at again at once, until it is empty: pg-boss itself would
 * wait for its next look. A job that fails is one line in the log and is tried again; the others of its batch are done
 * all the same. Jobs that wait for a server that is away are told of once.
 */
export async function listen(boss: PgBoss, name: JobName, listener: Listener, reports: Reports): Promise<void> {
  const { batch = 1, lanes = 1 } = listener
  const ids: string[] = []
  for (let lane = 0; lane < lanes; lane += 1) {
    const seconds = lane === 0 ? LOOK_SECONDS : WOKEN_SECONDS
    const options = {
      batchSize: batch,
      perJobResults: true,
      pollingIntervalSeconds: seconds,
      notifyPollingIntervalSeconds: seconds,
    } as const
    const id = await boss.work(name, options, async (taken: Job<unknown>[]): Promise<JobResult[]> => {
      for (const other of ids) if (other !== id) boss.notifyWorker(other)
      const results = await settle(name, taken, listener, reports)
      await reports.recordable(AbortSignal.any(taken.map((job) => job.signal)))
      // Woken while it works, a lane looks again before it rests.
      boss.notifyWorker(id)
      return results
    })
    ids.push(id)
  }
}

async function settle(name: JobName, taken: Job<unknown>[], { work }: Listener, reports: Reports): Promise<JobResult[]> {
  const failed = new Map<string, JobResult>()
  const signal = AbortSignal.any(taken.map((job) => job.signal))
  const giveUp = () => reports.warn(`Job ${name} was cut off: ${describe(taken)}`)
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    await apart(
      taken,
      (some) =>
        work(
          some.map(({ data }) => jobs[name].parse(data ?? {})),
          signal,
        ),
      (job, error) => {
        const status = error instanceof HopelessJobError ? 'deadletter' : 'failed'
        failed.set(job.id, { id: job.id, status, output: error })
        if (signal.aborted) return
        const end = status === 'failed' ? `(try ${job.retryCount + 1})` : 'for good'
        reports.error(`Job ${name} ${JSON.stringify(job.data ?? {})} failed ${end}: ${reasonIn(error)}`)
      },
    )
  } catch (error) {
    const server = outageOf(error) ?? 'PostgreSQL'
    reports.away(server, error)
    const fresh = taken.filter(({ retryCount }) => retryCount === 0)
    if (fresh.length > 0)
      reports.warn(`Job ${name} waits for ${server === 'The mail server' ? 'the mail server' : server}: ${describe(fresh)}`)
    for (const job of taken) failed.set(job.id, { id: job.id, status: 'failed', output: error })
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
  return taken.map((job) => failed.get(job.id) ?? { id: job.id, status: 'completed' })
}

const NAMED = 10

function describe(waiting: Job<unknown>[]): string {
  const named = waiting.slice(0, NAMED).map(({ data }) => JSON.stringify(data ?? {}))
  return named.join(' ') + (waiting.length > NAMED ? ` and ${waiting.length - NAMED} more` : '')
}
