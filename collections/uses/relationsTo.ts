import type { CollectionSlug, FlattenedField, SanitizedConfig, Where } from 'payload'

/** A field that points to documents of another collection, and what happens to it when such a document goes. */
export interface Relation {
  collection: CollectionSlug
  path: string
  /** `hold`: the document stays. `follow`: what points goes along. `forget`: the field becomes empty. */
  whenGone: 'hold' | 'follow' | 'forget'
  /** Holds only what this is true of. */
  heldWhile: Where | null
  /** The field that is stored, where it is not the id. */
  by: string | null
  /** Where a record stands beside a document, that document: the field that leads to it, and its collection. */
  beside: { field: string; collection: CollectionSlug } | null
}

interface Said {
  whenGone?: 'follow' | 'forget'
  heldWhile?: Where
  /** A text field that holds the names of documents of another collection. */
  namesOf?: { collection: string; field: string; beside?: Relation['beside'] }
}

/** Every field of the config that points to a collection, wherever it stands. */
export function relationsTo(config: SanitizedConfig, slug: string): Relation[] {
  return config.collections
    .filter((collection) => !collection.slug.startsWith('payload-'))
    .flatMap((collection) =>
      relationsIn(collection.flattenedFields, slug).map((relation) => ({ ...relation, collection: collection.slug as CollectionSlug })),
    )
}

function relationsIn(fields: readonly FlattenedField[], slug: string, parent = ''): Omit<Relation, 'collection'>[] {
  return fields.flatMap((field) => {
    if (!('name' in field) || !field.name) return []
    const path = parent ? `${parent}.${field.name}` : field.name
    if ('flattenedFields' in field) return relationsIn(field.flattenedFields, slug, path)
    const { whenGone = 'hold', heldWhile = null, namesOf } = (field.custom ?? {}) as Said
    if (namesOf?.collection === slug) return [{ path, whenGone, heldWhile, by: namesOf.field, beside: namesOf.beside ?? null }]
    const isTo = (field.type === 'relationship' || field.type === 'upload') && [field.relationTo].flat().includes(slug as CollectionSlug)
    return isTo ? [{ path, whenGone, heldWhile, by: null, beside: null }] : []
  })
}
