import type { RunSql } from '../../src/database/runSql'
import type { Audience } from '../../src/reading/vacView'
import { fallbackRow, fallbackUpsertSql } from './fallbackTable'
import type { VacDocuments } from '../documents/searchDocument'

/** Rows written by one statement: few enough that their texts fit in a message. */
const BATCH = 200

/** Adds or replaces the rows that PostgreSQL answers from while Meilisearch is away. */
export async function writeFallback(run: RunSql, documents: readonly VacDocuments[]): Promise<void> {
  for (let at = 0; at < documents.length; at += BATCH) {
    const rows = documents.slice(at, at + BATCH).flatMap((each) => [fallbackRow('public', each.public), fallbackRow('agent', each.agent)])
    const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]))
    await run(fallbackUpsertSql, columns)
  }
}

export async function removeFallback(run: RunSql, uuids: readonly string[]): Promise<void> {
  if (uuids.length > 0) await run('DELETE FROM search_fallback WHERE uuid = ANY($1::uuid[])', [uuids])
}

/** Content hash per VAC of what the table holds for an audience. */
export async function fallbackHashes(run: RunSql, audience: Audience): Promise<Map<string, string>> {
  const rows = await run(`SELECT uuid::text AS id, document->>'hash' AS hash FROM search_fallback WHERE audience = $1`, [audience])
  return new Map(rows.map(({ id, hash }) => [String(id), String(hash)]))
}
