import { sqlLive } from '../../policies/isLive'
import type { RunSql } from '../database/runSql'
import { TIME_ZONE } from '../time/zone'

export interface MostOpened {
  uuid: string
  question: string
  count: number
}

/** Searches of the calendar day in the Netherlands that the moment falls in, and of so many days before it; answers that hold for a municipality. */
const SQL = `
  select v.uuid, v.question, count(*)::int as count
  from searches s join vacs v on v.id = s.opened_vac_id
  where s.searched_at >= (date_trunc('day', $1::timestamptz at time zone $4) - make_interval(days => $2)) at time zone $4
    and ${sqlLive('v', '$1')}
    and ($5::int is null or $5 in (select municipalities_id from vacs_rels where parent_id = v.id and path = 'municipalities')
      or not exists (select 1 from vacs_rels where parent_id = v.id and path = 'municipalities'))
  group by v.id
  order by count desc, max(s.id) desc
  limit $3`

interface Wanted {
  now: Date
  daysBefore: number
  limit: number
  /** Only answers that hold for it; null: all. */
  municipality: number | null
}

/** The live answers that were opened most after a search, today and on the `daysBefore` days before today. */
export async function mostOpened(run: RunSql, { now, daysBefore, limit, municipality }: Wanted): Promise<MostOpened[]> {
  const rows = await run(SQL, [now.toISOString(), daysBefore, limit, TIME_ZONE, municipality])
  return rows.map(({ uuid, question, count }) => ({ uuid: String(uuid), question: String(question), count: Number(count) }))
}
