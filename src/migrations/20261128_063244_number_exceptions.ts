import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "number_exceptions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_kind" varchar NOT NULL,
  	"document_id" numeric NOT NULL,
  	"digest" varchar NOT NULL,
  	"shown" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"said_by_id" integer,
  	"said_by_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "vacs" ADD COLUMN "edited_by_id" numeric;
  ALTER TABLE "_vacs_v" ADD COLUMN "version_edited_by_id" numeric;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "number_exceptions_id" integer;
  ALTER TABLE "number_exceptions" ADD CONSTRAINT "number_exceptions_said_by_id_users_id_fk" FOREIGN KEY ("said_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "number_exceptions_document_kind_idx" ON "number_exceptions" USING btree ("document_kind");
  CREATE INDEX "number_exceptions_document_id_idx" ON "number_exceptions" USING btree ("document_id");
  CREATE INDEX "number_exceptions_digest_idx" ON "number_exceptions" USING btree ("digest");
  CREATE INDEX "number_exceptions_said_by_idx" ON "number_exceptions" USING btree ("said_by_id");
  CREATE INDEX "number_exceptions_updated_at_idx" ON "number_exceptions" USING btree ("updated_at");
  CREATE INDEX "number_exceptions_created_at_idx" ON "number_exceptions" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_number_exceptions_fk" FOREIGN KEY ("number_exceptions_id") REFERENCES "public"."number_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_number_exceptions_id_idx" ON "payload_locked_documents_rels" USING btree ("number_exceptions_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "number_exceptions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "number_exceptions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_number_exceptions_fk";
  
  DROP INDEX "payload_locked_documents_rels_number_exceptions_id_idx";
  ALTER TABLE "vacs" DROP COLUMN "edited_by_id";
  ALTER TABLE "_vacs_v" DROP COLUMN "version_edited_by_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "number_exceptions_id";`)
}
