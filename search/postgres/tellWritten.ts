import type { RunSql } from '../../src/database/runSql'

/** Channel on which index jobs tell all processes of an installation that the indexes have changed. */
export const writtenChannel = 'search_written'

/** Tells it. Inside a transaction it is heard after the commit. */
export async function tellWritten(run: RunSql): Promise<void> {
  await run('SELECT pg_notify($1, $2)', [writtenChannel, ''])
}
