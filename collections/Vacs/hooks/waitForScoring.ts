import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook } from 'payload'
import { runInTransaction } from '../../../src/database/runInTransaction'

/** Before a VAC is deleted for good, a worker that is scoring it must finish, or it would leave another record behind. */
export const waitForScoring: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await runInTransaction(req, sql`select id from vacs where id = ${Number(id)} for update`)
}
