import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { can } from '../../../policies/can'
import { inTransaction } from '../../../src/database/inTransaction'
import { runInTransaction } from '../../../src/database/runInTransaction'
import { handOverWords } from '../../../src/messages/handOverWords'
import { toLanguage } from '../../../src/messages/language'
import { enqueue } from '../../../src/queue/enqueue'
import { userOf } from '../../access/userOf'
import { usesOf } from '../../uses/usesOf'

/** `GET /api/departments/{id}/uses`: what needs a department. */
export const departmentUses: Endpoint = {
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    if (!can(userOf(req), 'handOver', 'departments')) throw new Forbidden(req.t)
    const id = await departmentOf(req, req.routeParams?.id)
    return Response.json({ uses: await usesOf(req, { collection: 'departments', id }) })
  },
}

/** `POST /api/departments/{id}/hand-over` with `{ to }`: everything that points to this department then points to the other. */
export const handOverDepartment: Endpoint = {
  path: '/:id/hand-over',
  method: 'post',
  handler: async (req) => {
    if (!can(userOf(req), 'handOver', 'departments')) throw new Forbidden(req.t)
    const words = handOverWords[toLanguage(req.i18n?.language)]
    const body: unknown = await req.json?.().catch(() => null)
    const from = await departmentOf(req, req.routeParams?.id)
    const to = await departmentOf(req, (body as { to?: unknown } | null)?.to)
    if (from === to) throw new APIError(words.same, 400, { code: 'same_department' }, true)
    const uses = await inTransaction(req, async () => {
      const before = await usesOf(req, { collection: 'departments', id: from })
      await handOver(req, from, to)
      return before
    })
    return Response.json({ message: words.done, uses })
  },
}

/** Tables that tell of a department as a document of the admin, not as an owner. */
const NOT_OWNED = new Set(['payload_locked_documents_rels', 'payload_preferences_rels', 'departments'])

/**
 * Moves every row, by the foreign keys that the database knows: live texts, drafts, old versions (which can be
 * restored), contacts, agreements, news, flags, decisions and people. A table that is added later is moved as well.
 */
async function handOver(req: PayloadRequest, from: number, to: number): Promise<void> {
  const rows = await runInTransaction(
    req,
    sql`select k.conrelid::regclass::text as table_name, a.attname as column_name,
          exists (select 1 from pg_attribute p where p.attrelid = k.conrelid and p.attname = 'path' and not p.attisdropped) as is_list
        from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.contype = 'f' and k.confrelid = 'departments'::regclass`,
  )
  // A save that is under way goes first: its version would come in behind, with the old owner.
  const movedVacs = await runInTransaction(
    req,
    sql`select id from vacs where id in (select parent_id from _vacs_v where version_owning_department_id = ${from}) order by id for update`,
  )
  const moved = { contacts: await idsOf(req, 'contacts', from), notices: await idsOf(req, 'notices', from) }
  for (const { table_name: name, column_name: column, is_list: isList } of rows.filter((row) => !NOT_OWNED.has(String(row.table_name)))) {
    const [table, field] = [sql.raw(String(name)), sql.raw(`"${String(column)}"`)]
    // Somebody of both departments stays in the one that is left.
    if (isList)
      await runInTransaction(
        req,
        sql`delete from ${table} t where t.${field} = ${from} and exists (select 1 from ${table} o where o.parent_id = t.parent_id and o.path = t.path and o.${field} = ${to})`,
      )
    await runInTransaction(req, sql`update ${table} set ${field} = ${to} where ${field} = ${from}`)
  }
  // What was part of this department becomes part of the other; that one moves up instead of below itself.
  await runInTransaction(
    req,
    sql`update departments set parent_id = (select parent_id from departments where id = ${from}) where id = ${to} and parent_id = ${from}`,
  )
  await runInTransaction(req, sql`update departments set parent_id = ${to} where parent_id = ${from}`)
  // A form that is open holds the old owner: it must not put that back.
  for (const { id } of movedVacs) {
    await runInTransaction(req, sql`update vacs set updated_at = now() where id = ${id}`)
    await runInTransaction(req, sql`update _vacs_v set updated_at = now(), version_updated_at = now() where parent_id = ${id} and latest`)
    await enqueue(req, 'vac.index', { id: Number(id) })
  }
  for (const collection of ['contacts', 'notices'] as const) {
    for (const id of moved[collection]) await enqueue(req, 'aside.index', { collection, id })
  }
}

async function idsOf(req: PayloadRequest, table: 'contacts' | 'notices', department: number): Promise<number[]> {
  const rows = await runInTransaction(req, sql`select id from ${sql.raw(table)} where department_id = ${department}`)
  return rows.map(({ id }) => Number(id))
}

async function departmentOf(req: PayloadRequest, given: unknown): Promise<number> {
  const id = Number(given)
  const isThere =
    Number.isInteger(id) &&
    id > 0 &&
    id < 2 ** 31 &&
    (await req.payload.count({ collection: 'departments', where: { id: { equals: id } }, overrideAccess: true, req })).totalDocs === 1
  if (!isThere) throw new APIError(handOverWords[toLanguage(req.i18n?.language)].unknown, 400, { code: 'unknown_department' }, true)
  return id
}
