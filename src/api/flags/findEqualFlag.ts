import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'
import { runInTransaction } from '../../database/runInTransaction'
import type { Flag } from '../../payload-types'

/** Anonymous flags do not tell who sent them: only what comes this soon (ms) after an equal one is the same click. */
const SAME_CLICK_MS = 10 * 60_000

type Content = Partial<Pick<Flag, 'subject' | 'kind' | 'text' | 'query' | 'contact' | 'handover' | 'notice' | 'reference' | 'vac'>>

/**
 * The flag that was stored already when a client sends one again because it did not hear that the first had arrived: an
 * equal one of the same reporter that still waits. Null when there is none. In the open transaction of `req`, in which
 * whoever sends the same at the same moment waits.
 */
export async function findEqualFlag(req: PayloadRequest, content: Content, isAnonymous: boolean): Promise<number | null> {
  const reporter = isAnonymous ? null : (req.user?.id ?? null)
  await runInTransaction(req, sql`select pg_advisory_xact_lock(hashtext(${`flag:${reporter}:${JSON.stringify(content)}`}))`)
  const keys = ['subject', 'kind', 'query', 'vac', 'contact', 'handover', 'notice', 'reference'] as const
  const equal = keys.map((key): Where => (content[key] === undefined ? { [key]: { exists: false } } : { [key]: { equals: content[key] } }))
  const { docs } = await req.payload.find({
    collection: 'flags',
    where: {
      and: [
        { state: { equals: 'open' } },
        reporter === null ? { reporter: { exists: false } } : { reporter: { equals: reporter } },
        ...(reporter === null ? [{ createdAt: { greater_than: new Date(Date.now() - SAME_CLICK_MS).toISOString() } }] : []),
        ...equal,
      ],
    },
    sort: '-id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.find(({ text }) => (text ?? '') === (content.text ?? ''))?.id ?? null
}
