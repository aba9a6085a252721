import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_searches_channel" AS ENUM('agent', 'website');
  CREATE TYPE "public"."enum_searches_opened" AS ENUM('vac', 'notice', 'nothing', 'unknown');
  CREATE TYPE "public"."enum_searches_source" AS ENUM('search', 'database');
  CREATE TYPE "public"."enum_search_decisions_action" AS ENUM('searchTerm', 'synonym', 'missing', 'dismiss');
  CREATE TABLE "searches" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"query" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"channel" "enum_searches_channel" NOT NULL,
  	"municipality" varchar,
  	"result_count" numeric NOT NULL,
  	"opened" "enum_searches_opened" NOT NULL,
  	"opened_vac_id" integer,
  	"rank" numeric,
  	"seconds_to_answer" numeric,
  	"source" "enum_searches_source" NOT NULL,
  	"searched_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "search_decisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"query" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"action" "enum_search_decisions_action" NOT NULL,
  	"vac_id" integer,
  	"department_id" integer,
  	"decided_by_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "searches_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "search_decisions_id" integer;
  ALTER TABLE "settings" ADD COLUMN "searches_keep_months" numeric DEFAULT 13 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "searches_minimum_count" numeric DEFAULT 2 NOT NULL;
  ALTER TABLE "searches" ADD CONSTRAINT "searches_opened_vac_id_vacs_id_fk" FOREIGN KEY ("opened_vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "search_decisions" ADD CONSTRAINT "search_decisions_vac_id_vacs_id_fk" FOREIGN KEY ("vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "search_decisions" ADD CONSTRAINT "search_decisions_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "searches_key_idx" ON "searches" USING btree ("key");
  CREATE INDEX "searches_opened_vac_idx" ON "searches" USING btree ("opened_vac_id");
  CREATE INDEX "searches_searched_at_idx" ON "searches" USING btree ("searched_at");
  CREATE INDEX "search_decisions_key_idx" ON "search_decisions" USING btree ("key");
  CREATE INDEX "search_decisions_vac_idx" ON "search_decisions" USING btree ("vac_id");
  CREATE INDEX "search_decisions_department_idx" ON "search_decisions" USING btree ("department_id");
  CREATE INDEX "search_decisions_updated_at_idx" ON "search_decisions" USING btree ("updated_at");
  CREATE INDEX "search_decisions_created_at_idx" ON "search_decisions" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_searches_fk" FOREIGN KEY ("searches_id") REFERENCES "public"."searches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_decisions_fk" FOREIGN KEY ("search_decisions_id") REFERENCES "public"."search_decisions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_searches_id_idx" ON "payload_locked_documents_rels" USING btree ("searches_id");
  CREATE INDEX "payload_locked_documents_rels_search_decisions_id_idx" ON "payload_locked_documents_rels" USING btree ("search_decisions_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "searches" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_decisions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "searches" CASCADE;
  DROP TABLE "search_decisions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_searches_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_search_decisions_fk";
  
  DROP INDEX "payload_locked_documents_rels_searches_id_idx";
  DROP INDEX "payload_locked_documents_rels_search_decisions_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "searches_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "search_decisions_id";
  ALTER TABLE "settings" DROP COLUMN "searches_keep_months";
  ALTER TABLE "settings" DROP COLUMN "searches_minimum_count";
  DROP TYPE "public"."enum_searches_channel";
  DROP TYPE "public"."enum_searches_opened";
  DROP TYPE "public"."enum_searches_source";
  DROP TYPE "public"."enum_search_decisions_action";`)
}
