import type { Payload } from 'payload'
import type { Flag, User, Vac } from '../../payload-types'
import { filled } from '../../reading/relations'
import { changedParts } from './changedParts'
import type { ReportedFlag } from './schema'

const MOST = 50

/** The flags that a user has reported, newest first, each with its answer and what was changed. */
export async function listReportedFlags(payload: Payload, user: User): Promise<ReportedFlag[]> {
  const { docs } = await payload.find({
    collection: 'flags',
    where: { reporter: { equals: user.id } },
    sort: '-createdAt',
    limit: MOST,
    depth: 1,
    overrideAccess: false,
    user,
  })
  return Promise.all(docs.map((flag) => present(payload, flag)))
}

async function present(payload: Payload, flag: Flag): Promise<ReportedFlag> {
  const vac = filled([flag.vac])[0]
  return {
    id: flag.id,
    subject: flag.subject,
    kind: flag.kind,
    text: flag.text ?? '',
    query: flag.query ?? null,
    about: vac ? { question: vac.question, uuid: vac.uuid ?? '', slug: vac.slug ?? '' } : null,
    department: filled([flag.department])[0]?.name ?? null,
    state: flag.state,
    answer: flag.answer ?? null,
    answeredAt: flag.answeredAt ?? null,
    answeredBy: flag.answeredByName ?? null,
    plannedFor: flag.plannedFor ?? null,
    createdAt: flag.createdAt,
    changed: vac && flag.state === 'solved' ? await changesSince(payload, vac.id, flag.vacVersion ?? null) : [],
  }
}

/** What differs between the version that the reporter saw and what is live now. */
async function changesSince(payload: Payload, vac: number, version: string | null): Promise<ReportedFlag['changed']> {
  if (!version) return []
  const system = { collection: 'vacs', depth: 0, overrideAccess: true, disableErrors: true } as const
  const [seen, now] = await Promise.all([
    payload.findVersionByID({ ...system, id: version }),
    payload.findByID({ ...system, id: vac, draft: false }),
  ])
  if (!seen || !now || now._status !== 'published') return []
  return changedParts(seen.version as unknown as Vac, now)
}
