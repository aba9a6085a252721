import { sqlLive } from '../../policies/isLive'
import type { RunSql } from '../database/runSql'

export interface Period {
  now: Date
  since: Date
  /** Asked less often is not told: it may be one person's. */
  minimumCount: number
  /** Whose answers; null: everybody's. */
  departments: readonly number[] | null
}

/** A question that led to a live answer. */
export interface LeadingSearch {
  key: string
  /** As it was written most. */
  query: string
  vac: number
  count: number
  /** From 1; null when the answer was never among the results. */
  averageRank: number | null
  /** Somebody decided about it for this answer. */
  isDecided: boolean
}

/** A question that led nowhere: nothing was found, or nobody opened anything of what was. */
export interface LostSearch {
  kind: 'noResult' | 'notOpened'
  key: string
  query: string
  count: number
}

/** Longest lists that are made: beyond them nobody reads. */
const MOST = 200

const LEADING = `
  select s.key, s.opened_vac_id as vac, count(*)::int as count, avg(s.rank)::float as average_rank,
    mode() within group (order by s.query) as query,
    exists (select 1 from search_decisions d where d.key = s.key and (d.vac_id = s.opened_vac_id or d.action in ('synonym', 'missing'))) as is_decided
  from searches s join vacs v on v.id = s.opened_vac_id
  where s.searched_at >= $1 and ($3::int[] is null or v.owning_department_id = any($3)) and ($4::int is null or v.id = $4)
    and ${sqlLive('v', '$5')}
  group by s.key, s.opened_vac_id
  having count(*) >= $2
  order by count desc, max(s.id) desc
  limit ${MOST}`

/** Questions after which a live answer was opened, most first. `vac` narrows to one answer. */
export async function searchesThatLead(
  run: RunSql,
  { now, since, minimumCount, departments }: Period,
  vac: number | null = null,
): Promise<LeadingSearch[]> {
  const rows = await run(LEADING, [since.toISOString(), minimumCount, departments, vac, now.toISOString()])
  return rows.map((row) => ({
    key: String(row.key),
    query: String(row.query),
    vac: Number(row.vac),
    count: Number(row.count),
    averageRank: row.average_rank === null ? null : Number(row.average_rank),
    isDecided: row.is_decided === true,
  }))
}

/**
 * While the search engine is away less is found, which says nothing of the answers. What the newest search found
 * decides whether it is still so. Of the website nobody knows what was opened.
 */
const LOST = `
  with grouped as (
    select s.key, mode() within group (order by s.query) as query, max(s.id) as newest,
      count(*) filter (where s.result_count = 0)::int as without_result,
      count(*) filter (where s.channel = 'agent' and s.opened = 'nothing')::int as not_opened,
      count(*) filter (where s.opened in ('vac', 'notice')) as opened,
      (array_agg(s.result_count order by s.id desc))[1] as last_count
    from searches s
    where s.searched_at >= $1 and s.source = 'search'
    group by s.key
  )
  select key, query, case when last_count = 0 then 'noResult' else 'notOpened' end as kind,
    case when last_count = 0 then without_result else not_opened end as count
  from grouped g
  where case when last_count = 0 then without_result else not_opened end >= $2 and (last_count = 0 or opened = 0)
    and not exists (
      select 1 from search_decisions d
      where d.key = g.key and (d.action <> 'dismiss' or (d.vac_id is null and d.department_id is null) or d.department_id = any($3))
    )
  order by count desc, newest desc
  limit ${MOST}`

/** Questions without an answer about which nothing was decided for these departments, most first. Of no department in particular. */
export async function searchesThatLeadNowhere(run: RunSql, { since, minimumCount, departments }: Period): Promise<LostSearch[]> {
  const rows = await run(LOST, [since.toISOString(), minimumCount, departments ?? []])
  return rows.map(({ kind, key, query, count }) => ({
    kind: kind === 'noResult' ? 'noResult' : 'notOpened',
    key: String(key),
    query: String(query),
    count: Number(count),
  }))
}
