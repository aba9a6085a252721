import pg from 'pg'
import { eventually } from './eventually'

/** Resolves when a statement about this table waits for a lock. On a connection of its own: inside a transaction the list stays as it was. */
export async function waitsForLock(table: string): Promise<void> {
  const watcher = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await watcher.connect()
  try {
    await eventually(async () => {
      const { rows } = await watcher.query(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database() and query ilike $1`,
        [`%${table}%`],
      )
      if (rows.length === 0) throw new Error(`Nothing waits for ${table}.`)
    })
  } finally {
    await watcher.end()
  }
}
