import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { runInTransaction } from '../../../src/database/runInTransaction'
import { toSlug } from '../toSlug'

/** Gives a new VAC its stable uuid and its public slug; neither can be changed afterwards. */
export const assignIdentity: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  if (operation === 'update') {
    return { ...data, uuid: originalDoc?.uuid ?? data.uuid, slug: originalDoc?.slug ?? data.slug }
  }
  const wished = toSlug(String(data.slug || data.question || ''))
  // A copy made in the admin arrives with the uuid of its original, and must not keep it.
  const uuid = crypto.randomUUID()
  return { ...data, uuid, slug: await freeSlug(req, wished, uuid) }
}

async function freeSlug(req: PayloadRequest, wished: string, uuid: string): Promise<string> {
  // Two people saving the same question at once take turns here, until the first has committed.
  await runInTransaction(req, sql`select pg_advisory_xact_lock(hashtext(${`slug:${wished}`}))`)
  const taken = await req.payload.count({
    collection: 'vacs',
    where: { slug: { equals: wished } },
    overrideAccess: true,
    trash: true,
    req,
  })
  return taken.totalDocs === 0 ? wished : `${wished}-${uuid.slice(0, 8)}`
}
