import { getPayload, type Payload } from 'payload'
import config from '../../payload.config'
import { loadAccounts } from '../../seed/accounts'
import { loadContent } from '../../seed/loadContent'
import { defaultConnection } from '../../search/copy/connection'
import { reconcile } from '../../search/jobs/reconcile'
import { ensureIndexes } from '../../search/meilisearch/indexing'
import { migrate } from '../../src/database/migrate'
import { systemClock } from '../../src/time/clock'
import { progressBar } from './progressBar'

interface Preparation {
  /** Accounts and settings only. */
  isEmpty: boolean
  say: (step: string) => void
}

/** Migrates the database, and on a first start loads accounts and example content. */
export async function prepare({ isEmpty, say }: Preparation): Promise<void> {
  say('Bringing the database to the newest schema')
  const payload = await instance()
  await migrate(payload)
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  await payload.updateGlobal({ slug: 'settings', data: { siteName: 'Vraagbaak' }, overrideAccess: true, depth: 0 })
  if (!isEmpty) {
    say('Loading the example content')
    const bar = progressBar('Answers')
    await loadContent(payload, bar.update)
    bar.stop()
  }
  await loadAccounts(payload)
}

/** Makes sure that what is in the database can be found, before the addresses are printed. */
export async function indexIsFilled(): Promise<void> {
  const payload = await instance()
  const connection = defaultConnection()
  await ensureIndexes(connection)
  await reconcile({ payload, connection, clock: systemClock })
}

function instance(): Promise<Payload> {
  return getPayload({ config })
}
