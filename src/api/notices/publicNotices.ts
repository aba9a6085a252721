import type { Payload } from 'payload'
import { loadNoticesAsSystem } from '../../reading/loadNotices'
import { loadReadingContextAsSystem } from '../../reading/loadVacs'
import { readNotices } from '../../reading/readNotices'
import type { ReadNotice } from '../../reading/vacView'

/** News of the day that is meant for the website. */
export async function listPublicNotices(
  payload: Payload,
  { municipality }: { municipality?: string | null | undefined } = {},
): Promise<ReadNotice[]> {
  const moment = new Date()
  const [notices, context] = await Promise.all([loadNoticesAsSystem({ payload }, { moment }), loadReadingContextAsSystem({ payload }, [])])
  return readNotices(notices, context, { audience: 'public', municipality: municipality ?? null, moment })
}
