import config from '@payload-config'
import { getPayload } from 'payload'
import type { Job, PgBoss } from 'pg-boss'
import { defaultConnection } from '../search/connection'
import { forEachDependent } from '../search/jobs/forEachDependent'
import { indexAside, type IndexTools } from '../search/jobs/indexAside'
import { indexVacs } from '../search/jobs/indexVacs'
import { bringIndexesUpToDate } from '../search/jobs/rebuild'
import { reconcile } from '../search/jobs/reconcile'
import { warmWords } from '../search/warmSearch'
import { runSqlOf } from './database/runSql'
import { countedSince } from './figures/countedPeriod'
import { forgetSearches } from './figures/forgetSearches'
import { rekeySearches } from './figures/rekeySearches'
import { sendFlagMail } from './mail/sendFlagMail'
import { overdueSchedules, runSchedule } from './publishing/jobs/runSchedule'
import { rescore, scoreVersions } from './publishing/jobs/scoreVersions'
import { workerBoss } from './queue/boss'
import { type JobData, type JobName, jobNames, jobs } from './queue/jobs'
import { systemClock } from './time/clock'

/** Jobs of one kind taken at once: a burst of saves becomes one write to the indexes. */
const BATCH = 100
/** How often a worker looks by itself, should a notification get lost (seconds). */
const POLL_SECONDS = 2
const RETRY_START_MS = 1_000

type Work = { [N in JobName]: (data: JobData<N>[]) => Promise<unknown> }

/** What each job does. Every one reads committed state, and may be done twice. */
function workOf(tools: IndexTools): Work {
  const { payload } = tools
  return {
    'vac.index': (changes) => indexVacs(tools, changes),
    'aside.index': async (changes) => {
      for (const collection of ['contacts', 'notices'] as const) {
        const ids = changes.filter((change) => change.collection === collection).map(({ id }) => id)
        if (ids.length > 0) await indexAside(tools, collection, [...new Set(ids)])
      }
    },
    'copied.changed': async (changes) => {
      for (const change of changes) {
        await forEachDependent(payload, change, (ids) => indexVacs(tools, ids.map((id) => ({ id }))))
      }
    },
    'vac.score': (changes) => scoreVersions(tools, changes.map(({ id }) => id)),
    'readability.rescore': () => rescore(tools),
    'schedule.run': async (due) => {
      for (const { id } of due) await runSchedule(tools, id)
    },
    'schedule.sweep': async () => {
      for (const id of await overdueSchedules(tools)) await runSchedule(tools, id)
    },
    'flag.mail': async (mails) => {
      for (const mail of mails) await sendFlagMail(payload, mail)
    },
    'index.reconcile': () => reconcile(tools),
    'searches.forget': async () => {
      await forgetSearches(tools)
      await rekeySearches(runSqlOf(payload), { since: countedSince(tools.clock()) })
    },
  }
}

/**
 * Mails go one at a time: a batch that fails halfway would send the first half again. Index jobs go many at
 * once: an import leaves tens of thousands, and Meilisearch takes five hundred documents about as fast as one.
 */
const batchSizes: Partial<Record<JobName, number>> = { 'flag.mail': 1, 'schedule.run': 1, 'vac.index': 500 }

/** Starts working off the queue. Resolves with the function that stops it, when all jobs are listened for. */
export async function startWorker(): Promise<() => Promise<void>> {
  const payload = await getPayload({ config })
  const tools = { payload, connection: defaultConnection(), clock: systemClock }
  const boss = await workerBoss()
  const work = workOf(tools)
  for (const name of jobNames) await listen(boss, name, work[name] as (data: unknown[]) => Promise<unknown>)
  // A new release may judge and stem otherwise: what was scored by other rules is counted anew, and searches get new keys.
  await boss.send('readability.rescore', {})
  await boss.send('searches.forget', {})
  warmWords()
  void bringUpToDateWhenPossible(tools)
  return async () => {
    await boss.stop({ graceful: true, timeout: 5_000 })
    await payload.destroy()
  }
}

async function listen(boss: PgBoss, name: JobName, work: (data: unknown[]) => Promise<unknown>): Promise<void> {
  // What waits while nothing new comes announces itself no more: a full batch says that there is more.
  const options = { batchSize: batchSizes[name] ?? BATCH, pollingIntervalSeconds: POLL_SECONDS, burstWhenBatchFull: true }
  await boss.work(name, options, async (taken: Job<unknown>[]) => {
    await work(taken.map(({ data }) => jobs[name].parse(data ?? {})))
  })
}

/** A worker may start before Meilisearch does. Until then searches are answered by PostgreSQL. */
async function bringUpToDateWhenPossible(tools: IndexTools): Promise<void> {
  for (let delay = RETRY_START_MS; ; delay = Math.min(delay * 2, 30_000)) {
    try {
      await bringIndexesUpToDate(tools)
      return
    } catch (error) {
      tools.payload.logger.warn({ err: error, msg: 'The search indexes are not up to date yet. Trying again.' })
      await new Promise((resolve) => setTimeout(resolve, delay))
    }
  }
}
