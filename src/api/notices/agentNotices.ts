import type { Payload } from 'payload'
import { filled } from '../../reading/relations'
import type { NoticeView } from '../agent/schema'
import { activeNoticesAsSystem, liveVacsOf } from './activeNotices'

/** All news of the day for an agent, with what to say. */
export async function listAgentNotices(payload: Payload, municipality: string | null | undefined): Promise<NoticeView[]> {
  const moment = new Date()
  const notices = await activeNoticesAsSystem(payload, { moment, municipality })
  return notices.map((notice) => ({
    id: notice.id,
    title: notice.title,
    text: notice.text,
    say: notice.say ?? null,
    endsAt: notice.endsAt,
    municipalities: filled(notice.municipalities).map(({ name }) => name),
    vacs: liveVacsOf(notice, moment),
  }))
}
