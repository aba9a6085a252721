import type { SearchConnection } from './connection'
import { markMatches } from './markMatches'
import { searchAside, type SideSearch } from './searchAside'
import type { NoticeDocument } from './searchDocument'
import type { TextPart } from './textPart'

export type NoticeHit = Pick<NoticeDocument, 'id' | 'title' | 'endsAt' | 'vacUuids'> & { score: number; titleParts: TextPart[] }

/** Searches the news of the day; for staff only. '' finds nothing. What has ended is the caller's to leave out or remove. */
export async function searchNotices(connection: SearchConnection, search: SideSearch): Promise<NoticeHit[]> {
  const { query, ranked } = await searchAside(connection, 'notices', search)
  return ranked.map(({ document: { document }, score }) => {
    const { id, title, endsAt, vacUuids } = document
    return { id, title, endsAt, vacUuids, score, titleParts: markMatches(title, query) }
  })
}
