import type { SearchConnection } from './copy/connection'
import { markMatches } from './query/markMatches'
import { searchAside, type SideSearch } from './searchAside'
import type { ContactDocument } from './documents/searchDocument'
import type { TextPart } from './query/textPart'

export type ContactHit = Pick<
  ContactDocument,
  'id' | 'name' | 'role' | 'departmentId' | 'departmentName' | 'phone' | 'email' | 'availability'
> & { score: number; nameParts: TextPart[] }

/** Searches the phone directory; for staff only. '' finds nothing. */
export async function searchContacts(connection: SearchConnection, search: SideSearch): Promise<ContactHit[]> {
  const { query, ranked } = await searchAside(connection, 'contacts', search)
  return ranked.map(({ document: { document }, score }) => {
    const { id, name, role, departmentId, departmentName, phone, email, availability } = document
    return { id, name, role, departmentId, departmentName, phone, email, availability, score, nameParts: markMatches(name, query) }
  })
}
