import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "vac_findability" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"vac_id" integer NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "vac_findability_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "vac_findability_id" integer;
  ALTER TABLE "vac_findability" ADD CONSTRAINT "vac_findability_vac_id_vacs_id_fk" FOREIGN KEY ("vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "vac_findability_texts" ADD CONSTRAINT "vac_findability_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."vac_findability"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "vac_findability_vac_idx" ON "vac_findability" USING btree ("vac_id");
  CREATE INDEX "vac_findability_updated_at_idx" ON "vac_findability" USING btree ("updated_at");
  CREATE INDEX "vac_findability_created_at_idx" ON "vac_findability" USING btree ("created_at");
  CREATE INDEX "vac_findability_texts_order_parent" ON "vac_findability_texts" USING btree ("order","parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_vac_findability_fk" FOREIGN KEY ("vac_findability_id") REFERENCES "public"."vac_findability"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "vac_findability_texts_parent" ON "vac_findability_texts" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_vac_findability_id_idx" ON "payload_locked_documents_rels" USING btree ("vac_findability_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "vac_findability" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "vac_findability_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "vac_findability" CASCADE;
  DROP TABLE "vac_findability_texts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_vac_findability_fk";
  
  DROP INDEX "payload_locked_documents_rels_vac_findability_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "vac_findability_id";`)
}
