import { reasonIn } from '../../src/outages/reasonIn'
import type { Contact, Notice } from '../../src/payload-types'
import { filled } from '../../src/reading/relations'
import { removeDocuments, upsertDocuments } from '../meilisearch/indexing'
import { type ContactDocument, documentSchemas, type NoticeDocument } from '../documents/searchDocument'
import { toContactDocument, toNoticeDocument } from '../documents/toSearchDocument'
import { isAnswering } from './isAnswering'
import { withIndexLock } from './indexLocks'
import type { IndexTools } from './indexTools'

/** Makes the agents' index show these contacts or notices as the database has them now. */
export function indexAside(tools: IndexTools, collection: 'contacts' | 'notices', ids: number[]): Promise<void> {
  return withIndexLock(async () => {
    await isAnswering(tools.connection)
    const documents = await documentsAside(tools, collection, ids)
    const live = new Set<string>(documents.map(({ id }) => id))
    if (collection === 'contacts') await upsertDocuments(tools.connection, 'contacts', documents as ContactDocument[])
    else await upsertDocuments(tools.connection, 'notices', documents as NoticeDocument[])
    await removeDocuments(
      tools.connection,
      collection,
      ids.map(String).filter((id) => !live.has(id)),
    )
  })
}

/** Search documents of contacts, or of notices that have not ended; all of them without `ids`. */
export async function documentsAside(
  { payload, clock }: IndexTools,
  collection: 'contacts' | 'notices',
  ids?: number[],
): Promise<(ContactDocument | NoticeDocument)[]> {
  const { docs } = await payload.find({
    collection,
    where: ids ? { id: { in: ids } } : {},
    depth: 1,
    pagination: false,
    overrideAccess: true,
    populate: { vacs: { uuid: true } },
  })
  const spoilt = (id: number, error: unknown) => payload.logger.error(`${collection} ${id} cannot be found: ${reasonIn(error)}`)
  if (collection === 'contacts')
    return fitting(docs as Contact[], (contact) => documentSchemas.contacts.parse(contactDocument(contact)), spoilt)
  const running = (docs as Notice[]).filter(({ endsAt }) => new Date(endsAt) > clock())
  return fitting(running, (notice) => documentSchemas.notices.parse(noticeDocument(notice)), spoilt)
}

/** What can be made of each; of those that nothing can be made of `spoilt` hears, and the others are found all the same. */
function fitting<From extends { id: number }, To>(
  all: From[],
  make: (one: From) => To,
  spoilt: (id: number, error: unknown) => void,
): To[] {
  return all.flatMap((one) => {
    try {
      return [make(one)]
    } catch (error) {
      spoilt(one.id, error)
      return []
    }
  })
}

function contactDocument(contact: Contact): ContactDocument {
  const department = filled([contact.department])[0]
  return toContactDocument({
    id: String(contact.id),
    name: contact.name,
    role: contact.function ?? '',
    departmentId: department?.id ?? null,
    departmentName: department?.name ?? '',
    phone: contact.phone ?? '',
    email: contact.email ?? '',
    availability: contact.availability ?? '',
    subjects: contact.subjects ?? [],
    municipalitySlugs: [],
  })
}

function noticeDocument(notice: Notice): NoticeDocument {
  return toNoticeDocument({
    id: String(notice.id),
    title: notice.title,
    body: [notice.text, notice.say ?? ''].join('\n').trim(),
    endsAt: notice.endsAt,
    vacUuids: filled(notice.vacs).map(({ uuid }) => uuid ?? ''),
    municipalitySlugs: filled(notice.municipalities).map(({ slug }) => slug),
  })
}
