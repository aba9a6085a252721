import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { newestVersionId } from '../database/newestVersionId'
import { runInTransaction } from '../database/runInTransaction'

/** What a VAC is found by besides its text, and what may be added to from elsewhere. */
export type FoundBy = 'searchTerms' | 'upl'

interface Carried {
  vac: number
  /** The newest version before the word was added. */
  newestBefore: string | null
  field: FoundBy
  word: string
}

/**
 * Gives a word to the versions of a VAC that are planned to go live, or their publication would take it away: a plan for
 * what was the newest version is one for what is that now, and an older one gets the word as it stands. Needs an open transaction.
 */
export async function carryToPlanned(req: PayloadRequest, { vac, newestBefore, field, word }: Carried): Promise<void> {
  const newest = await newestVersionId(req, vac)
  await runInTransaction(
    req,
    sql`update schedules set version = ${newest} where vac_id = ${vac} and action = 'publish' and state = 'waiting' and version = ${newestBefore}`,
  )
  const path = `version.${field}`
  await runInTransaction(
    req,
    sql`insert into _vacs_v_texts (parent_id, path, "order", text)
        select v.id, ${path}, coalesce((select max(t."order") from _vacs_v_texts t where t.parent_id = v.id and t.path = ${path}), 0) + 1, ${word}
        from _vacs_v v
        where v.id::text in (select version from schedules where vac_id = ${vac} and action = 'publish' and state = 'waiting')
          and not exists (select 1 from _vacs_v_texts t where t.parent_id = v.id and t.path = ${path} and lower(t.text) = lower(${word}))`,
  )
}
