import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook } from 'payload'
import { runInTransaction } from '../../../src/database/runInTransaction'
import { saveConditionOf } from '../saveCondition'

/** The largest id that PostgreSQL keeps. */
const MAX_ID = 2_147_483_647

/** Lets saves of one VAC go one after the other, before its text is read, and notes on which version each is based. */
export const takeTurns: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  delete req.context.saveCondition
  const { id, data } = args as { id?: number | string; data?: Record<string, unknown> }
  const vac = Number(id)
  if (operation !== 'update' || !data || !Number.isInteger(vac) || vac < 1 || vac > MAX_ID) return args
  await runInTransaction(req, sql`select id from vacs where id = ${vac} for update`)
  req.context.saveCondition = saveConditionOf(req, { id: vac, data })
  return args
}
