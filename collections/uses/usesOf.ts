import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { type Relation, relationsTo } from './relationsTo'

/** What needs a document: how many of a collection, and the names of the first ones. */
export interface Use {
  collection: CollectionSlug
  count: number
  names: string[]
}

/** How many are named. */
const MAX_NAMES = 3

/** Everything that would lose something when a document goes: live, in the newest draft, in a plan or in the bin. With system access. */
export async function usesOf(req: PayloadRequest, { collection, id }: { collection: CollectionSlug; id: number | string }): Promise<Use[]> {
  const { payload } = req
  const found = new Map<CollectionSlug, Set<number>>()
  const document = (await payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    trash: true,
    req,
  })) as Record<string, unknown> | null
  for (const relation of relationsTo(payload.config, collection)) {
    if (relation.whenGone !== 'hold' || !document) continue
    const ids = await idsThatUse(req, relation, relation.by ? document[relation.by] : document.id)
    const user = relation.beside?.collection ?? relation.collection
    // A document that points to itself needs nothing from outside.
    if (user === collection) ids.delete(Number(id))
    found.set(user, new Set([...(found.get(user) ?? []), ...ids]))
  }
  return Promise.all(
    [...found]
      .filter(([, ids]) => ids.size > 0)
      .map(async ([used, ids]) => ({ collection: used, count: ids.size, names: await namesOf(req, used, [...ids].slice(0, MAX_NAMES)) })),
  )
}

async function idsThatUse(req: PayloadRequest, { collection, path, heldWhile, beside }: Relation, value: unknown): Promise<Set<number>> {
  const { payload } = req
  const system = { depth: 0, pagination: false, overrideAccess: true, trash: true, req } as const
  const where: Where = { and: [{ [path]: { equals: value } }, ...(heldWhile ? [heldWhile] : [])] }
  const { docs } = await payload.find({ collection, where, select: beside ? { [beside.field]: true } : {}, ...system })
  const ids = new Set(docs.map((doc) => Number((doc as unknown as Record<string, unknown>)[beside?.field ?? 'id'])))
  if (!payload.collections[collection].config.versions?.drafts) return ids
  const planned = await payload.find({
    collection: 'schedules',
    where: { and: [{ state: { equals: 'waiting' } }, { action: { equals: 'publish' } }] },
    select: { version: true },
    ...system,
  })
  const versions = await payload.findVersions({
    collection: collection as 'vacs',
    where: {
      and: [
        { [`version.${path}`]: { equals: value } },
        { or: [{ latest: { equals: true } }, { id: { in: planned.docs.map(({ version }) => Number(version)).filter(Boolean) } }] },
      ],
    },
    select: { parent: true },
    ...system,
  })
  for (const { parent } of versions.docs)
    ids.add(Number(typeof parent === 'object' && parent !== null ? (parent as { id: number }).id : parent))
  return ids
}

async function namesOf(req: PayloadRequest, collection: CollectionSlug, ids: number[]): Promise<string[]> {
  const title = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    depth: 0,
    draft: true,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => String((doc as unknown as Record<string, unknown>)[title] ?? doc.id))
}
