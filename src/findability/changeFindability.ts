import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { runInTransaction } from '../database/runInTransaction'
import { type Findability, noFindability } from './findability'

/**
 * Changes what a VAC is found by, in the open transaction of `req` and with system access, and gives it as it is then.
 * `change` gets it as it is now: changes of one VAC go one after the other, behind the lock of its saves.
 */
export async function changeFindability(
  req: PayloadRequest,
  vac: number,
  change: (now: Findability) => Partial<Findability>,
): Promise<Findability> {
  await runInTransaction(req, sql`select id from vacs where id = ${vac} for update`)
  const system = { collection: 'vac-findability', depth: 0, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({ ...system, where: { vac: { equals: vac } }, limit: 1, pagination: false })
  const record = docs[0]
  const now = record ? { searchTerms: record.searchTerms ?? [], upl: record.upl ?? [] } : noFindability
  const next = { ...now, ...change(now) }
  if (record && isSame(now.searchTerms, next.searchTerms) && isSame(now.upl, next.upl)) return now
  const kept = record
    ? await req.payload.update({ ...system, id: record.id, data: next })
    : await req.payload.create({ ...system, data: { vac, ...next } })
  return { searchTerms: kept.searchTerms ?? [], upl: kept.upl ?? [] }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at])
}
