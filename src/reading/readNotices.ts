import { holdsFor, liveReferences } from './linkedVac'
import { filled } from './relations'
import type { NoticeSource, ReadingContext } from './vacSource'
import type { Audience, ReadNotice } from './vacView'

export interface NoticeReading {
  audience: Audience
  /** Slug; null when nobody chose one. */
  municipality: string | null
  moment: Date
}

/** The notices that this reader sees now: running, for the municipality, and for the public only what is meant for the website. */
export function readNotices(
  notices: NoticeSource[],
  context: Pick<ReadingContext, 'municipalities'>,
  reading: NoticeReading,
): ReadNotice[] {
  const { audience, municipality, moment } = reading
  return notices
    .filter(({ startsAt, endsAt }) => new Date(startsAt) <= moment && new Date(endsAt) > moment)
    .filter(({ onWebsite }) => audience === 'agent' || onWebsite === true)
    .filter((notice) => holdsFor(notice.municipalities, municipality, context))
    .map((notice) => ({
      id: notice.id,
      title: notice.title,
      text: notice.text,
      say: audience === 'agent' ? notice.say?.trim() || null : null,
      endsAt: notice.endsAt,
      municipalities: filled(notice.municipalities).map(({ name }) => name),
      vacs: liveReferences(notice.vacs, context, { moment, municipality }),
    }))
}
