import type { Payload } from 'payload'

/** Runs SQL with parameters ($1 …) and gives its rows. */
export type RunSql = (sql: string, parameters: unknown[]) => Promise<Record<string, unknown>[]>

interface Pooled {
  pool: { query: (sql: string, parameters: unknown[]) => Promise<{ rows: Record<string, unknown>[] }> }
}

/** SQL on the pool of this Payload, outside any transaction. Counting reads committed state and knows no user. */
export function runSqlOf(payload: Payload): RunSql {
  return async (sql, parameters) => (await (payload.db as unknown as Pooled).pool.query(sql, parameters)).rows
}
