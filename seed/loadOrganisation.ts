import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'
import { addDays, toDay } from '../src/time/dates'
import type { SeedContent } from './seedContent'

/** How far the loading is. */
export type SeedProgress = (done: number, total: number) => void

/** Ids in the database by the keys and slugs of the example content. */
export interface SeedIds {
  municipalities: Map<string, number>
  departments: Map<string, number>
  themes: Map<string, number>
  handovers: Map<string, number>
  contacts: Map<string, number>
}

/** Municipalities, departments, themes, product names, handovers and contacts, in the order in which they refer. */
export async function loadOrganisation(payload: Payload, content: SeedContent): Promise<SeedIds> {
  const today = toDay(new Date())
  const ids: SeedIds = { municipalities: new Map(), departments: new Map(), themes: new Map(), handovers: new Map(), contacts: new Map() }
  for (const municipality of content.municipalities) {
    ids.municipalities.set(municipality.slug, await ensure(payload, 'municipalities', 'name', municipality))
  }
  for (const { key, parent, ...department } of parentsFirst(content.departments)) {
    const data = { ...department, ...(parent ? { parent: ids.departments.get(parent) } : {}) }
    ids.departments.set(key, await ensure(payload, 'departments', 'name', data))
  }
  for (const theme of content.themes) ids.themes.set(theme.slug, await ensure(payload, 'themes', 'name', theme))
  for (const product of content.upl) await ensure(payload, 'upl-products', 'name', product)
  for (const { key, department, reviewInDays, ...handover } of content.handovers) {
    const data = { ...handover, department: ids.departments.get(department) ?? 0, reviewDue: addDays(today, reviewInDays) }
    ids.handovers.set(key, await ensure(payload, 'handovers', 'title', data))
  }
  for (const { key, department, reviewInDays, ...contact } of content.contacts) {
    const data = { ...contact, department: ids.departments.get(department) ?? 0, reviewDue: addDays(today, reviewInDays) }
    ids.contacts.set(key, await ensure(payload, 'contacts', 'name', data))
  }
  return ids
}

/** The id of the document with this name, made when it does not exist. */
export async function ensure<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  field: keyof RequiredDataFromCollectionSlug<Slug> & string,
  data: RequiredDataFromCollectionSlug<Slug>,
): Promise<number> {
  const { docs } = await payload.find({
    collection,
    where: { [field]: { equals: data[field] } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const existing = docs[0]
  if (existing) return Number(existing.id)
  const created = await payload.create({ collection, data, depth: 0, overrideAccess: true })
  return Number(created.id)
}

function parentsFirst<T extends { parent?: string | undefined }>(departments: T[]): T[] {
  return [...departments].sort((a, b) => Number(Boolean(a.parent)) - Number(Boolean(b.parent)))
}
