import type { ClientBase } from 'pg'

/** The first migration of the versions before the first release, in every database that one of them made. */
const FIRST_OF_BEFORE = '20261122_123128_initial'

/** A database that cannot be brought to this version; the message says what to do. */
export class OldDatabaseError extends Error {
  constructor() {
    super(
      'This database was made by a version from before the first release, and cannot be brought to this one. Point DATABASE_URL at a new, empty database (without one: move the folder of DATA_DIR, or .data, away) and run this command again.',
    )
    this.name = 'OldDatabaseError'
  }
}

/** Throws OldDatabaseError for a database whose tables were made by the migrations that became one. Changes nothing. */
export async function refuseOldDatabase(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ found: string | null }>(`select to_regclass('payload_migrations') as found`)
  if (!rows[0]?.found) return
  const { rowCount } = await client.query('select 1 from payload_migrations where name = $1', [FIRST_OF_BEFORE])
  if (rowCount) throw new OldDatabaseError()
}
