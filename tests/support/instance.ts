import { getPayload, type Payload } from 'payload'
import config from '../../payload.config'
import { defaultConnection } from '../../search/copy/connection'
import { ensureIndexes } from '../../search/meilisearch/indexing'
import type { IndexTools } from '../../search/jobs/indexTools'
import type { Sources } from '../../src/http/defineRoute'
import { systemClock } from '../../src/time/clock'

let instance: Promise<Payload> | undefined

/** The Payload of this test file, on its own database. */
export function testPayload(): Promise<Payload> {
  instance ??= getPayload({ config })
  return instance
}

/** What handlers work with, on the database and the indexes of this test file. */
export async function testSources(): Promise<Sources> {
  return { payload: await testPayload(), connection: defaultConnection() }
}

/** What index jobs work with, on indexes of this test file. */
export async function testTools(): Promise<IndexTools & Sources> {
  const connection = defaultConnection()
  await ensureIndexes(connection)
  return { payload: await testPayload(), connection, clock: systemClock }
}
