import type { Payload, PayloadRequest } from 'payload'
import { linkedVacFields } from './linkedVac'
import type { NoticeSource } from './vacSource'

/**
 * Notices that run at a moment, newest first, with system access: the caller decides who may see them, by way of
 * `readNotices`. `vac`: only those about that VAC (id).
 */
export async function loadNoticesAsSystem(
  { payload, req }: { payload: Payload; req?: PayloadRequest },
  { moment, vac }: { moment: Date; vac?: number },
): Promise<NoticeSource[]> {
  const now = moment.toISOString()
  const { docs } = await payload.find({
    collection: 'notices',
    where: {
      and: [
        { startsAt: { less_than_equal: now } },
        { endsAt: { greater_than: now } },
        ...(vac === undefined ? [] : [{ vacs: { in: [vac] } }]),
      ],
    },
    sort: '-startsAt',
    depth: 1,
    pagination: false,
    overrideAccess: true,
    populate: { vacs: linkedVacFields },
    ...(req ? { req } : {}),
  })
  // Payload names whole VACs; what `linkedVacFields` leaves out is not there.
  return docs as NoticeSource[]
}
