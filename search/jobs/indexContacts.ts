import type { Contact } from '../../src/payload-types'
import { filled } from '../../src/reading/relations'
import { type ContactDocument, documentSchemas } from '../documents/searchDocument'
import { toContactDocument } from '../documents/toSearchDocument'
import { documentsThatFit, indexCollection, type IndexedCollection } from './indexCollection'
import type { IndexTools } from './indexTools'

/** Makes the agents' index show these contacts as the database has them now. */
export function indexContacts(tools: IndexTools, ids: number[]): Promise<void> {
  return indexCollection(tools, contacts, ids)
}

/** The phone directory. */
export const contacts: IndexedCollection<'contacts'> = {
  key: 'contacts',
  documents: async (tools, ids) => {
    const { docs } = await tools.payload.find({
      collection: 'contacts',
      where: ids ? { id: { in: ids } } : {},
      depth: 1,
      pagination: false,
      overrideAccess: true,
    })
    return documentsThatFit(tools, { collection: 'contacts', all: docs }, (contact) =>
      documentSchemas.contacts.parse(contactDocument(contact)),
    )
  },
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
