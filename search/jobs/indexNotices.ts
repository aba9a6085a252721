import type { Notice } from '../../src/payload-types'
import { filled } from '../../src/reading/relations'
import { documentSchemas, type NoticeDocument } from '../documents/searchDocument'
import { toNoticeDocument } from '../documents/toSearchDocument'
import { documentsThatFit, indexCollection, type IndexedCollection } from './indexCollection'
import type { IndexTools } from './indexTools'

/** Makes the agents' index show these notices as the database has them now. */
export function indexNotices(tools: IndexTools, ids: number[]): Promise<void> {
  return indexCollection(tools, notices, ids)
}

/** The news of the day that has not ended. */
export const notices: IndexedCollection<'notices'> = {
  key: 'notices',
  documents: async (tools, ids) => {
    const { docs } = await tools.payload.find({
      collection: 'notices',
      where: ids ? { id: { in: ids } } : {},
      depth: 1,
      pagination: false,
      overrideAccess: true,
      populate: { vacs: { uuid: true } },
    })
    const running = docs.filter(({ endsAt }) => new Date(endsAt) > tools.clock())
    return documentsThatFit(tools, { collection: 'notices', all: running }, (notice) =>
      documentSchemas.notices.parse(noticeDocument(notice)),
    )
  },
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
