import type { Payload, PayloadRequest } from 'payload'
import { cleanEntry } from '../../content/cleaning/cleanEntry'
import { cleanLine } from '../../content/cleaning/cleanLine'
import { inTransaction } from '../../database/inTransaction'
import { InvalidRequestError } from '../../errors'
import { liveVacId } from '../vacs/liveVacId'
import { findEqualFlag } from './findEqualFlag'
import type { NewFlag } from './schema'

/**
 * Stores a flag in the name of the user of `req`, once: what is sent again because the answer got lost gives the one
 * that is there. It is routed and mailed by the collection itself.
 */
export async function createFlag(payload: Payload, req: PayloadRequest, flag: NewFlag): Promise<{ id: number }> {
  const { vac: uuid, isAnonymous, wantsReply, text, query, reference, ...rest } = flag
  const vac = uuid ? await liveVacId(payload, uuid) : null
  if (uuid && vac === null) throw new InvalidRequestError('The answer that this flag is about is not live.')
  // As they are stored: what is sent again must be known again.
  const content = {
    ...rest,
    text: cleanEntry(text),
    ...(query === undefined ? {} : { query: cleanLine(query) }),
    ...(reference === undefined ? {} : { reference: cleanLine(reference) }),
    ...(vac ? { vac } : {}),
  }
  req.context.isAnonymousFlag = isAnonymous
  return inTransaction(req, async () => {
    const known = await findEqualFlag(req, content, isAnonymous)
    if (known !== null) return { id: known }
    const created = await payload.create({
      collection: 'flags',
      data: { ...content, state: 'open', wantsReply: isAnonymous ? false : wantsReply },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return { id: created.id }
  })
}
