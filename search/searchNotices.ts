import type { SearchConnection } from './copy/connection'
import { markMatches } from './query/markMatches'
import { searchAside, type SideSearch } from './searchAside'
import type { NoticeDocument } from './documents/searchDocument'
import type { TextPart } from './query/textPart'

export type NoticeHit = Pick<NoticeDocument, 'id' | 'title' | 'endsAt' | 'vacUuids'> & { score: number; titleParts: TextPart[] }

/** Searches the news of the day; for staff only. '' finds nothing. What has ended is the caller's to leave out or remove. */
export async function searchNotices(connection: SearchConnection, search: SideSearch): Promise<NoticeHit[]> {
  const { query, ranked } = await searchAside(connection, 'notices', search)
  return ranked.map(({ document: { document }, score }) => {
    const { id, title, endsAt, vacUuids } = document
    return { id, title, endsAt, vacUuids, score, titleParts: markMatches(title, query) }
  })
}
