import { getPayload, type Payload } from 'payload'
import config from '../../payload.config'
import { defaultConnection, type SearchConnection } from '../../search/copy/connection'
import { ensureIndexes } from '../../search/meilisearch/indexing'
import type { IndexTools } from '../../search/jobs/indexTools'
import { systemClock } from '../../src/time/clock'

let instance: Promise<Payload> | undefined

/** The Payload of this test file, on its own database. */
export function testPayload(): Promise<Payload> {
  instance ??= getPayload({ config })
  return instance
}

/** What index jobs work with, on indexes of this test file. */
export async function testTools(): Promise<IndexTools & { connection: SearchConnection }> {
  const connection = defaultConnection()
  await ensureIndexes(connection)
  return { payload: await testPayload(), connection, clock: systemClock }
}
