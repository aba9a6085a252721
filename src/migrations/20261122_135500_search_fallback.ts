import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Written by hand: the table is no collection, and Payload's generator leaves it alone. PostgreSQL searches it
 * while Meilisearch is away (search/postgresFallback.ts); index jobs fill it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE IF NOT EXISTS "search_fallback" (
  	"audience" text NOT NULL,
  	"uuid" uuid NOT NULL,
  	"document" jsonb NOT NULL,
  	"words" tsvector NOT NULL,
  	PRIMARY KEY ("audience", "uuid")
  );
  CREATE INDEX IF NOT EXISTS "search_fallback_words" ON "search_fallback" USING gin ("words");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE IF EXISTS "search_fallback";`)
}
