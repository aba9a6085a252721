import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeDeleteHook, type CollectionConfig, type PayloadRequest } from 'payload'
import { runInTransaction } from '../../src/database/runInTransaction'
import { toLanguage } from '../../src/messages/language'
import { inUseMessage } from '../../src/messages/inUseMessage'
import { relationsTo } from './relationsTo'
import { type Use, usesOf } from './usesOf'

/** A collection of which nothing goes that others need; what belongs to a document goes along with it. */
export function withUseCheck(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return { ...collection, hooks: { ...hooks, beforeDelete: [...(hooks.beforeDelete ?? []), refuseInUse, takeAlong] } }
}

const refuseInUse: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  // Whoever is making something that points here goes first, and whoever comes later finds it gone: in between, PostgreSQL would empty the field.
  await runInTransaction(
    req,
    sql`select id from ${sql.identifier(collection.slug.replaceAll('-', '_'))} where id = ${Number(id)} for update`,
  )
  const uses = await usesOf(req, { collection: collection.slug, id })
  if (uses.length === 0) return
  throw new APIError(
    inUseMessage(
      { uses: uses.map((use) => wordsOf(req, use)), canHandOver: collection.slug === 'departments' },
      toLanguage(req.i18n?.language),
    ),
    409,
    { code: 'in_use', uses },
    true,
  )
}

const takeAlong: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  for (const relation of relationsTo(req.payload.config, collection.slug)) {
    if (relation.whenGone !== 'follow') continue
    await req.payload.delete({
      collection: relation.collection,
      where: { [relation.path]: { equals: id } },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

function wordsOf(req: PayloadRequest, { collection, count, names }: Use): { what: string; names: string[]; count: number } {
  const { labels } = req.payload.collections[collection].config
  const label: unknown = count === 1 ? labels.singular : labels.plural
  const language = toLanguage(req.i18n?.language)
  const what =
    typeof label === 'object' && label !== null ? String((label as Record<string, string>)[language] ?? collection) : String(label)
  return { what: what.charAt(0).toLowerCase() + what.slice(1), names, count }
}
