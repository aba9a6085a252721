import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { runInTransaction } from '../../../src/database/runInTransaction'
import { saveConditionOf } from '../saveCondition'

/** The largest id that PostgreSQL keeps. */
const MAX_ID = 2_147_483_647

interface Save {
  id?: number | string
  where?: Where
  data?: Record<string, unknown>
  overrideAccess?: boolean
}

/** Lets saves of one VAC go one after the other, before its text is read, and notes on which version each is based. */
export const takeTurns: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  delete req.context.saveCondition
  const { id, where, data, overrideAccess } = args as Save
  if (operation !== 'update' || !data) return args
  const vac = Number(id)
  if (Number.isInteger(vac) && vac >= 1 && vac <= MAX_ID) {
    await lock(req, [vac])
    req.context.saveCondition = saveConditionOf(req, { id: vac, data })
  } else if (where) {
    await lock(req, await idsOf(req, { where, overrideAccess: overrideAccess ?? true }))
  }
  return args
}

/** In one order, so that two saves of several never wait for each other. */
async function lock(req: PayloadRequest, ids: number[]): Promise<void> {
  if (ids.length > 0) await runInTransaction(req, sql`select id from vacs where id = any(${sql.param(ids)}::int[]) order by id for update`)
}

/** Whichever of both holds: a save of several chooses by the texts that are live, or by the newest. */
async function idsOf(req: PayloadRequest, { where, overrideAccess }: { where: Where; overrideAccess: boolean }): Promise<number[]> {
  const find = (draft: boolean) =>
    req.payload.find({ collection: 'vacs', where, draft, pagination: false, depth: 0, select: {}, overrideAccess, user: req.user, req })
  const [live, newest] = [await find(false), await find(true)]
  return [...new Set([...live.docs, ...newest.docs].map((doc) => doc.id))]
}
