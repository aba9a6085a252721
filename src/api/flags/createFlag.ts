import type { Payload, PayloadRequest } from 'payload'
import { InvalidRequestError } from '../../errors'
import { liveVacId } from '../vacs/liveVacId'
import type { NewFlag } from './schema'

/** Stores a flag in the name of the user of `req`. It is routed and mailed by the collection itself. */
export async function createFlag(payload: Payload, req: PayloadRequest, flag: NewFlag): Promise<{ id: number }> {
  const { vac: uuid, isAnonymous, ...rest } = flag
  const vac = uuid ? await liveVacId(payload, uuid) : null
  if (uuid && vac === null) throw new InvalidRequestError('The answer that this flag is about is not live.')
  req.context.isAnonymousFlag = isAnonymous
  const created = await payload.create({
    collection: 'flags',
    data: { ...rest, state: 'open', wantsReply: isAnonymous ? false : rest.wantsReply, ...(vac ? { vac } : {}) },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { id: created.id }
}
