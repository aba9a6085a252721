import { payloadInstance } from '../payloadInstance'
import { activeNoticesAsSystem, liveVacsOf } from './activeNotices'

export interface PublicNotice {
  id: number
  title: string
  text: string
  /** ISO 8601 timestamp. */
  endsAt: string
  vacs: { slug: string; question: string }[]
}

/** News of the day that is meant for the website. */
export async function listPublicNotices({ municipality }: { municipality?: string | null | undefined } = {}): Promise<PublicNotice[]> {
  const moment = new Date()
  const notices = await activeNoticesAsSystem(await payloadInstance(), { moment, municipality, onWebsite: true })
  return notices.map((notice) => ({
    id: notice.id,
    title: notice.title,
    text: notice.text,
    endsAt: notice.endsAt,
    vacs: liveVacsOf(notice, moment).map(({ slug, question }) => ({ slug, question })),
  }))
}
