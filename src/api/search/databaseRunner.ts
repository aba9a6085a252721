import type { SqlRunner } from '../../../search/postgresFallback'
import { payloadInstance } from '../payloadInstance'

interface Pooled {
  pool: { query: (sql: string, parameters: unknown[]) => Promise<{ rows: Record<string, unknown>[] }> }
}

/** Runs SQL on the pool of this process, outside any transaction. */
export const databaseRunner: SqlRunner = async (sql, parameters) => {
  const payload = await payloadInstance()
  return (await (payload.db as unknown as Pooled).pool.query(sql, parameters)).rows
}
