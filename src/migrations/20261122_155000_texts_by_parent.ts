import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Written by hand: Payload's generator indexes the lists of texts by their order first, and so every read of a
 * document would go through all texts of all documents. Unseen at a hundred answers, and most of the time at a
 * hundred thousand.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE INDEX IF NOT EXISTS "vacs_texts_parent" ON "vacs_texts" USING btree ("parent_id");
  CREATE INDEX IF NOT EXISTS "_vacs_v_texts_parent" ON "_vacs_v_texts" USING btree ("parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX IF EXISTS "vacs_texts_parent"; DROP INDEX IF EXISTS "_vacs_v_texts_parent";`)
}
