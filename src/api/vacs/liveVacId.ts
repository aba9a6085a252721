import type { Payload } from 'payload'
import { whereLive } from '../../../policies/isLive'

/** Id of the live VAC with this uuid, or null. System access: whether something is live is no secret. */
export async function liveVacId(payload: Payload, uuid: string): Promise<number | null> {
  const { docs } = await payload.find({
    collection: 'vacs',
    where: { and: [{ uuid: { equals: uuid } }, whereLive(new Date())] },
    limit: 1,
    depth: 0,
    select: {},
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]?.id ?? null
}
