import type { Payload, Where } from 'payload'
import type { Notice } from '../../payload-types'
import { isLiveAt } from '../../reading/readVac'
import { filled } from '../../reading/relations'

/** Notices that hold at a moment, newest first, with their live VACs. With system access: the caller projects. */
export async function activeNoticesAsSystem(
  payload: Payload,
  wanted: { moment: Date; municipality?: string | null | undefined; onWebsite?: boolean },
): Promise<Notice[]> {
  const now = wanted.moment.toISOString()
  const where: Where = {
    and: [
      { startsAt: { less_than_equal: now } },
      { endsAt: { greater_than: now } },
      ...(wanted.onWebsite ? [{ onWebsite: { equals: true } }] : []),
    ],
  }
  const { docs } = await payload.find({
    collection: 'notices',
    where,
    sort: '-startsAt',
    depth: 1,
    pagination: false,
    overrideAccess: true,
    populate: { vacs: { question: true, slug: true, uuid: true, endsAt: true, deletedAt: true } },
  })
  return docs.filter((notice) => {
    const municipalities = filled(notice.municipalities)
    return !wanted.municipality || municipalities.length === 0 || municipalities.some(({ slug }) => slug === wanted.municipality)
  })
}

export function liveVacsOf(notice: Notice, moment: Date): { uuid: string; slug: string; question: string }[] {
  return filled(notice.vacs)
    .filter((vac) => isLiveAt(vac, moment))
    .map(({ uuid, slug, question }) => ({ uuid: uuid ?? '', slug: slug ?? '', question }))
}
