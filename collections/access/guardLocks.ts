import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  Forbidden,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { accessOf } from './accessOf'
import { idOf } from './idOf'
import { userOf } from './userOf'

interface Lock {
  id?: number
  document?: { relationTo: string; value: unknown } | null
  globalSlug?: string | null
  user?: { relationTo: string; value: unknown } | null
}

/**
 * Locks say who has a document open. All may read them; who makes or takes over one does so in their own name, and only on what
 * they may change. Payload by itself takes the name and the document from the sender.
 */
export function guardLocks({ access, hooks }: SanitizedCollectionConfig): void {
  Object.assign(access, accessOf('payload-locked-documents'))
  hooks.beforeChange = [...(hooks.beforeChange ?? []), ownLock]
  hooks.beforeDelete = [...(hooks.beforeDelete ?? []), refuseForeignLock]
}

const ownLock: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (!req.user) return data
  // A lock that is taken over stays on its document.
  const { document, globalSlug } = (operation === 'update' ? originalDoc : data) as Lock
  if (!(await mayChange(req, { document, globalSlug }))) throw new Forbidden(req.t)
  return { ...data, document, globalSlug, user: { relationTo: 'users', value: req.user.id } }
}

const refuseForeignLock: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!req.user) return
  const lock = (await req.payload.findByID({
    collection: 'payload-locked-documents',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })) as Lock | null
  if (!lock || idOf(lock.user?.value) === userOf(req)?.id) return
  if (!(await mayChange(req, lock))) throw new Forbidden(req.t)
}

async function mayChange(req: PayloadRequest, { document, globalSlug }: Lock): Promise<boolean> {
  const { payload } = req
  if (!document) {
    const settings = payload.config.globals.find(({ slug }) => slug === globalSlug)
    return settings ? (await settings.access.update({ req })) === true : false
  }
  const collection = payload.collections[document.relationTo as 'vacs']?.config
  const id = idOf(document.value)
  if (!collection || !Number.isInteger(id)) return false
  const allowed = await collection.access.update({ req, id })
  if (!allowed) return false
  const where: Where = { and: [{ id: { equals: id } }, ...(typeof allowed === 'object' ? [allowed] : [])] }
  return (await payload.count({ collection: collection.slug as 'vacs', where, trash: true, overrideAccess: true, req })).totalDocs === 1
}
