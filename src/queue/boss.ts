import { PgBoss } from 'pg-boss'
import { env } from '../env'
import { clockwork, type JobName, jobNames } from './jobs'

/** Schema of the queue's own tables. */
export const QUEUE_SCHEMA = 'queue'

/**
 * A job of a worker that was killed is handed out again when its heartbeat has been silent this
 * long (seconds). The library's default of 60 s would leave a published answer unfindable too long.
 */
const HEARTBEAT_SECONDS = 10
const SUPERVISE_SECONDS = 5

const queueOptions = {
  notify: true,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  expireInSeconds: 900,
  // An index job must outlive a long stop of Meilisearch; the delay grows to a minute at most.
  retryLimit: 100_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  deleteAfterSeconds: 86_400,
}

let sender: Promise<PgBoss> | undefined

/** The queue as the app sees it: it sends, and neither works nor supervises. */
export function senderBoss(): Promise<PgBoss> {
  sender ??= startBoss({ supervise: false, schedule: false, migrate: false, max: 2 }).catch((error: unknown) => {
    sender = undefined
    throw error
  })
  return sender
}

/** The queue as the worker sees it. The caller stops it. */
export function workerBoss(): Promise<PgBoss> {
  return startBoss({
    supervise: true,
    schedule: true,
    migrate: false,
    max: 6,
    useListenNotify: true,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
  })
}

/** Creates or upgrades the queue's tables, queues and clockwork. Idempotent; run beside the migrations. */
export async function prepareQueue(): Promise<void> {
  const boss = await startBoss({ supervise: false, schedule: false, migrate: true, max: 2 })
  try {
    for (const name of jobNames) {
      if (await boss.getQueue(name)) await boss.updateQueue(name, queueOptions)
      else await boss.createQueue(name, queueOptions)
    }
    for (const [name, cron] of Object.entries(clockwork) as [JobName, string][]) await boss.schedule(name, cron, {})
  } finally {
    await boss.stop({ graceful: false })
  }
}

async function startBoss(options: object): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: env.DATABASE_URL, schema: QUEUE_SCHEMA, ...options })
  // Without a listener an 'error' event would end the process; the next call meets the same fault and throws it.
  boss.on('error', (error) => process.emitWarning(error))
  await boss.start()
  return boss
}
