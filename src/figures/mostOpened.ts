import type { RunSql } from './runSql'

export interface MostOpened {
  uuid: string
  question: string
  count: number
}

/** Searches of the calendar day in the Netherlands that the moment falls in, and of so many days before it. */
const SQL = `
  select v.uuid, v.question, count(*)::int as count
  from searches s join vacs v on v.id = s.opened_vac_id
  where s.searched_at >= (date_trunc('day', $1::timestamptz at time zone 'Europe/Amsterdam') - make_interval(days => $2)) at time zone 'Europe/Amsterdam'
    and v._status = 'published' and v.deleted_at is null and (v.ends_at is null or v.ends_at > $1)
  group by v.id
  order by count desc, max(s.id) desc
  limit $3`

/** The live answers that were opened most after a search, today and on the `daysBefore` days before today. */
export async function mostOpened(run: RunSql, { now, daysBefore, limit }: { now: Date; daysBefore: number; limit: number }): Promise<MostOpened[]> {
  const rows = await run(SQL, [now.toISOString(), daysBefore, limit])
  return rows.map(({ uuid, question, count }) => ({ uuid: String(uuid), question: String(question), count: Number(count) }))
}
