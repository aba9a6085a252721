import { PgBoss } from 'pg-boss'
import { connectionLimits } from '../database/connectionLimits'
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
/** How long (seconds) the queue's own statements may take: all are small. */
const STATEMENT_SECONDS = 30

const queueOptions = {
  notify: true,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  expireInSeconds: 900,
  // An index job must outlive a long stop of Meilisearch. The delay grows, so that a record that is wrong does not fill
  // the log; when a server that was away is back, what waits is tried at once (`hasten`).
  retryLimit: 100_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 300,
  deleteAfterSeconds: 86_400,
}

/** Hears what goes wrong in the queue by itself, outside any call: nobody else would. */
export type Trouble = (error: unknown) => void

let sender: Promise<PgBoss> | undefined

/** The queue as the app sees it: it sends, and neither works nor supervises. */
export function senderBoss(): Promise<PgBoss> {
  // Whoever sends hears it from the statement that fails.
  sender ??= startBoss({ supervise: false, schedule: false, migrate: false, max: 2 }, () => undefined).catch((error: unknown) => {
    sender = undefined
    throw error
  })
  return sender
}

/** The queue as the worker sees it. The caller stops it. */
export function workerBoss(trouble: Trouble): Promise<PgBoss> {
  return startBoss(
    {
      supervise: true,
      schedule: true,
      migrate: false,
      max: 6,
      useListenNotify: true,
      superviseIntervalSeconds: SUPERVISE_SECONDS,
      monitorIntervalSeconds: SUPERVISE_SECONDS,
    },
    trouble,
  )
}

/** Creates or upgrades the queue's tables, queues and clockwork. Idempotent; run beside the migrations. */
export async function prepareQueue(): Promise<void> {
  const boss = await startBoss({ supervise: false, schedule: false, migrate: true, max: 2, ...connectionLimits(0) }, () => undefined)
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

/** Statement that has every job that waits for its next try tried at once. */
export const hastenSql = `update ${QUEUE_SCHEMA}.job set start_after = now() where state = 'retry' and start_after > now()`

async function startBoss(options: object, trouble: Trouble): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: env.DATABASE_URL, schema: QUEUE_SCHEMA, ...connectionLimits(STATEMENT_SECONDS), ...options })
  // Without a listener an 'error' event would end the process; what it gives is not always an Error.
  boss.on('error', trouble)
  boss.on('warning', trouble)
  try {
    await boss.start()
  } catch (error) {
    await boss.stop({ graceful: false })
    throw error
  }
  return boss
}
