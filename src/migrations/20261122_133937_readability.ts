import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_settings_readability_policy" AS ENUM('inform', 'reason', 'refuse');
  CREATE TABLE "vac_scores" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"vac_id" integer NOT NULL,
  	"version" varchar NOT NULL,
  	"score" numeric NOT NULL,
  	"meets" boolean DEFAULT false NOT NULL,
  	"parts" jsonb NOT NULL,
  	"reason" varchar,
  	"reason_by_name" varchar,
  	"scored_at" timestamp(3) with time zone NOT NULL,
  	"engine_version" varchar NOT NULL,
  	"words_version" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "allowed_words" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"word" varchar NOT NULL,
  	"explanation" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "vac_records" ADD COLUMN "readability_score" numeric;
  ALTER TABLE "vac_records" ADD COLUMN "readability_meets" boolean;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "vac_scores_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "allowed_words_id" integer;
  ALTER TABLE "settings" ADD COLUMN "readability_policy" "enum_settings_readability_policy" DEFAULT 'inform' NOT NULL;
  ALTER TABLE "vac_scores" ADD CONSTRAINT "vac_scores_vac_id_vacs_id_fk" FOREIGN KEY ("vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "vac_scores_vac_idx" ON "vac_scores" USING btree ("vac_id");
  CREATE UNIQUE INDEX "vac_scores_version_idx" ON "vac_scores" USING btree ("version");
  CREATE INDEX "vac_scores_updated_at_idx" ON "vac_scores" USING btree ("updated_at");
  CREATE INDEX "vac_scores_created_at_idx" ON "vac_scores" USING btree ("created_at");
  CREATE UNIQUE INDEX "allowed_words_word_idx" ON "allowed_words" USING btree ("word");
  CREATE INDEX "allowed_words_updated_at_idx" ON "allowed_words" USING btree ("updated_at");
  CREATE INDEX "allowed_words_created_at_idx" ON "allowed_words" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_vac_scores_fk" FOREIGN KEY ("vac_scores_id") REFERENCES "public"."vac_scores"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_allowed_words_fk" FOREIGN KEY ("allowed_words_id") REFERENCES "public"."allowed_words"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "vac_records_readability_score_idx" ON "vac_records" USING btree ("readability_score");
  CREATE INDEX "vac_records_readability_meets_idx" ON "vac_records" USING btree ("readability_meets");
  CREATE INDEX "payload_locked_documents_rels_vac_scores_id_idx" ON "payload_locked_documents_rels" USING btree ("vac_scores_id");
  CREATE INDEX "payload_locked_documents_rels_allowed_words_id_idx" ON "payload_locked_documents_rels" USING btree ("allowed_words_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "vac_scores" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "allowed_words" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "vac_scores" CASCADE;
  DROP TABLE "allowed_words" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_vac_scores_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_allowed_words_fk";
  
  DROP INDEX "vac_records_readability_score_idx";
  DROP INDEX "vac_records_readability_meets_idx";
  DROP INDEX "payload_locked_documents_rels_vac_scores_id_idx";
  DROP INDEX "payload_locked_documents_rels_allowed_words_id_idx";
  ALTER TABLE "vac_records" DROP COLUMN "readability_score";
  ALTER TABLE "vac_records" DROP COLUMN "readability_meets";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "vac_scores_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "allowed_words_id";
  ALTER TABLE "settings" DROP COLUMN "readability_policy";
  DROP TYPE "public"."enum_settings_readability_policy";`)
}
