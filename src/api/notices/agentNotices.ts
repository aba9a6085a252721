import type { Payload } from 'payload'
import { loadNoticesAsSystem } from '../../reading/loadNotices'
import { loadReadingContextAsSystem } from '../../reading/loadVacs'
import { readNotices } from '../../reading/readNotices'
import type { NoticeView } from '../agent/schema'

/** All news of the day for an agent, with what to say. */
export async function listAgentNotices(payload: Payload, municipality: string | null | undefined): Promise<NoticeView[]> {
  const moment = new Date()
  const [notices, context] = await Promise.all([loadNoticesAsSystem({ payload }, { moment }), loadReadingContextAsSystem({ payload }, [])])
  return readNotices(notices, context, { audience: 'agent', municipality: municipality ?? null, moment })
}
