import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { PgBoss } from 'pg-boss'
import { defaultConnection } from '../search/copy/connection'
import { indexState } from '../search/meilisearch/indexing'
import { forEachDependent } from '../search/jobs/forEachDependent'
import { indexContacts } from '../search/jobs/indexContacts'
import { indexNotices } from '../search/jobs/indexNotices'
import type { IndexTools } from '../search/jobs/indexTools'
import { indexVacs } from '../search/jobs/indexVacs'
import { bringIndexesUpToDate } from '../search/jobs/rebuild'
import { reconcile } from '../search/jobs/reconcile'
import { warmWords } from '../search/warmSearch'
import { runSqlOf } from './database/runSql'
import { DatabaseUnavailableError } from './errors'
import { countedSince } from './figures/countedPeriod'
import { forgetSearches } from './figures/forgetSearches'
import { rekeySearches } from './figures/rekeySearches'
import { sendAccountMail } from './mail/sendAccountMail'
import { sendFlagMail } from './mail/sendFlagMail'
import { sendScheduleMail } from './mail/sendScheduleMail'
import { MAIL_LANES, probeMail } from './mail/transport'
import { apart, oneByOne } from './outages/apart'
import { outageOf, type Server } from './outages/outageOf'
import { reasonIn } from './outages/reasonIn'
import { ServerWatch } from './outages/ServerWatch'
import { overdueSchedules, runSchedule } from './publishing/jobs/runSchedule'
import { rescore, scoreVersions } from './publishing/jobs/scoreVersions'
import { hastenSql, workerBoss } from './queue/boss'
import { type JobName, jobNames } from './queue/jobs'
import { type Listener, listen, type Listeners } from './queue/listen'
import { systemClock } from './time/clock'

/** Jobs of one kind taken at once: a burst of saves becomes one write to the indexes. */
const BATCH = 100
/** An import leaves tens of thousands, and Meilisearch takes five hundred documents about as fast as one. */
const INDEX_BATCH = 500
/** Plans carried out at the same time: many are made for nine o'clock. */
const PLAN_LANES = 4
const RETRY_START_MS = 1_000

type Watches = Record<Server, ServerWatch>

/** What each job does. Every one reads committed state, and may be done twice. */
function listeners(tools: IndexTools, watches: Watches): Listeners {
  const { payload } = tools
  const skip = (what: string) => (id: unknown, error: unknown) =>
    payload.logger.error(`${what} ${String(id)} was skipped: ${reasonIn(error)}`)
  const mails = <Data>(send: (data: Data) => Promise<void>): Listener<Data> => ({
    // A mail stays with its lane until the mail server is there: hundreds that fail in turn would help nobody.
    work: async ([mail], signal) => {
      for (;;) {
        await watches['The mail server'].untilBack(signal)
        try {
          if (mail !== undefined) await send(mail)
          return
        } catch (error) {
          if (outageOf(error) !== 'The mail server') throw error
          watches['The mail server'].away(error)
        }
      }
    },
    lanes: MAIL_LANES,
  })
  return {
    'vac.index': { work: (changes) => indexVacs(tools, changes), batch: INDEX_BATCH },
    'aside.index': {
      work: async (changes) => {
        const changed = (collection: 'contacts' | 'notices') => [
          ...new Set(changes.filter((change) => change.collection === collection).map(({ id }) => id)),
        ]
        const contacts = changed('contacts')
        const notices = changed('notices')
        if (contacts.length > 0) await indexContacts(tools, contacts)
        if (notices.length > 0) await indexNotices(tools, notices)
      },
      batch: BATCH,
    },
    'copied.changed': {
      work: async (changes) => {
        for (const change of changes) {
          await forEachDependent(payload, change, (ids) =>
            apart(
              ids,
              (some) =>
                indexVacs(
                  tools,
                  some.map((id) => ({ id })),
                ),
              skip('Indexing VAC'),
            ),
          )
        }
      },
      batch: BATCH,
    },
    'vac.score': {
      work: (changes) =>
        scoreVersions(
          tools,
          changes.map(({ id }) => id),
        ),
      batch: BATCH,
    },
    'readability.rescore': { work: () => rescore(tools), batch: BATCH },
    'schedule.run': { work: ([due]) => (due ? runSchedule(tools, due.id) : Promise.resolve()), lanes: PLAN_LANES },
    'schedule.sweep': {
      work: async () => oneByOne(await overdueSchedules(tools), (id) => runSchedule(tools, id), skip('Plan')),
      batch: BATCH,
    },
    'schedule.mail': mails((mail) => sendScheduleMail(payload, mail)),
    'account.mail': mails((mail) => sendAccountMail(payload, mail)),
    'flag.mail': mails((mail) => sendFlagMail(payload, mail)),
    'index.reconcile': { work: () => reconcile(tools), batch: BATCH },
    'searches.forget': {
      work: async () => {
        await forgetSearches(tools)
        await rekeySearches(runSqlOf(payload), { since: countedSince(tools.clock()) })
      },
      batch: BATCH,
    },
  }
}

/**
 * Starts working off the queue. Resolves with the function that stops it, when all jobs are listened for: while
 * PostgreSQL is away that takes until it is back.
 */
export async function startWorker(): Promise<() => Promise<void>> {
  const payload = await getPayload({ config })
  const tools = { payload, connection: defaultConnection(), clock: systemClock }
  const watches = watchesOf(tools)
  const steady = <T>(work: () => Promise<T>) => steadily(watches, payload, work)
  const boss = await steady(() => workerBoss((trouble) => report(payload, watches, trouble)))
  // A new release may judge and stem otherwise: what was scored by other rules is counted anew, and searches get new keys.
  await steady(() => boss.send('readability.rescore', {}))
  await steady(() => boss.send('searches.forget', {}))
  // What failed before may have waited for a server that is back since.
  await steady(() => runSqlOf(payload)(hastenSql, []))
  await listenToAll(boss, listeners(tools, watches), payload, watches)
  warmWords()
  // Rejects when the worker is told to stop first: then there is nothing to bring up to date for.
  steady(() => bringIndexesUpToDate(tools)).catch(() => undefined)
  return async () => {
    for (const watch of Object.values(watches)) watch.stop()
    await boss.stop({ graceful: true, timeout: 5_000 })
    await payload.destroy()
  }
}

async function listenToAll(boss: PgBoss, all: Listeners, { logger }: Payload, watches: Watches): Promise<void> {
  const reports = {
    warn: (line: string) => logger.warn(line),
    error: (line: string) => logger.error(line),
    away: (server: Server, error: unknown) => watches[server].away(error),
    recordable: (signal: AbortSignal) => watches.PostgreSQL.untilBack(signal),
  }
  for (const name of jobNames) await listen(boss, name, all[name as JobName] as Listener, reports)
}

function watchesOf({ payload, connection }: IndexTools): Watches {
  const runSql = runSqlOf(payload)
  const watch = (server: Server, probe: () => Promise<unknown>) =>
    new ServerWatch({
      server,
      probe,
      say: (line) => payload.logger.warn(line),
      onReturn: () =>
        runSql(hastenSql, []).then(
          () => undefined,
          (error: unknown) => report(payload, watches, error),
        ),
    })
  const watches: Watches = {
    PostgreSQL: watch('PostgreSQL', async () => {
      // After a failover it may answer, and take nothing.
      const [row] = await runSql('show transaction_read_only', [])
      if (row?.transaction_read_only !== 'off') throw new DatabaseUnavailableError('PostgreSQL may only be read now.')
    }),
    // Asked with our key: a server that is healthy and does not know us is of no use.
    Meilisearch: watch('Meilisearch', () => indexState(connection, 'public')),
    'The mail server': watch('The mail server', probeMail),
  }
  return watches
}

/** Does something that must be done once, however long a server is away. */
async function steadily<T>(watches: Watches, payload: Payload, work: () => Promise<T>): Promise<T> {
  for (let delay = RETRY_START_MS; ; delay = Math.min(delay * 2, 30_000)) {
    try {
      return await work()
    } catch (error) {
      report(payload, watches, error)
      const server = outageOf(error)
      if (server) await watches[server].untilBack()
      else await new Promise((resolve) => setTimeout(resolve, delay))
    }
  }
}

/** Something went wrong that no job has to answer for. */
function report({ logger }: Payload, watches: Watches, trouble: unknown): void {
  const server = outageOf(trouble)
  if (server) watches[server].away(trouble)
  else logger.error(`The worker met a fault: ${reasonIn(trouble)}`)
}
