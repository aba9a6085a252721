import type { RunSql } from '../database/runSql'
import { searchKey } from './searchKey'

const BATCH = 1_000

/**
 * Gives searches since a moment, and all decisions, the key that this release makes of their words: keys hold stems, and
 * a release that stems otherwise would not find what was decided before. Done twice it changes nothing.
 */
export async function rekeySearches(run: RunSql, { since }: { since: Date }): Promise<void> {
  await rekey(run, 'searches', since)
  await rekey(run, 'search_decisions', new Date(0))
}

async function rekey(run: RunSql, table: 'searches' | 'search_decisions', since: Date): Promise<void> {
  const moment = table === 'searches' ? 'searched_at' : 'created_at'
  for (let after = 0; ;) {
    const rows = await run(`select id, query, key from ${table} where id > $1 and ${moment} >= $2 order by id limit ${BATCH}`, [
      after,
      since.toISOString(),
    ])
    const changed = rows
      .map(({ id, query, key }) => ({ id, key: searchKey(String(query)), before: key }))
      .filter(({ key, before }) => key !== '' && key !== before)
    if (changed.length > 0) {
      await run(`update ${table} t set key = given.key from unnest($1::int[], $2::text[]) as given (id, key) where t.id = given.id`, [
        changed.map(({ id }) => id),
        changed.map(({ key }) => key),
      ])
    }
    if (rows.length < BATCH) return
    after = Number(rows.at(-1)?.id)
  }
}
