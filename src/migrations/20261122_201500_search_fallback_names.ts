import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A common word stands in tens of thousands of texts and in a few questions: the few are found by an index of their own
 * (search/postgresFallback.ts). The statement is kept as it was then: a later change is a migration of its own.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create index if not exists search_fallback_names on search_fallback using gin (ts_filter(words, '{a}'))`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index if exists search_fallback_names`)
}
