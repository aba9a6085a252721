import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_vacs_apply_links_kind" AS ENUM('form', 'link');
  CREATE TYPE "public"."enum_vacs_target_group" AS ENUM('resident', 'business', 'both');
  CREATE TYPE "public"."enum_vacs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__vacs_v_version_apply_links_kind" AS ENUM('form', 'link');
  CREATE TYPE "public"."enum__vacs_v_version_target_group" AS ENUM('resident', 'business', 'both');
  CREATE TYPE "public"."enum__vacs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_handovers_quickest_channel" AS ENUM('form', 'phone', 'email', 'counter', 'website');
  CREATE TYPE "public"."enum_flags_subject" AS ENUM('vac', 'contact', 'handover', 'notice', 'letter', 'website', 'otherSite', 'missing');
  CREATE TYPE "public"."enum_flags_kind" AS ENUM('wrong', 'missing', 'unclear', 'hardToFind', 'elsewhere');
  CREATE TYPE "public"."enum_flags_state" AS ENUM('open', 'planned', 'solved', 'rejected');
  CREATE TYPE "public"."enum_synonyms_kind" AS ENUM('two-way', 'one-way');
  CREATE TYPE "public"."enum_users_role" AS ENUM('agent', 'owner', 'editor', 'lead', 'admin');
  CREATE TYPE "public"."enum_review_confirmations_occasion" AS ENUM('checked', 'published', 'imported');
  CREATE TYPE "public"."enum_schedules_action" AS ENUM('publish', 'retire');
  CREATE TYPE "public"."enum_schedules_state" AS ENUM('waiting', 'done', 'cancelled', 'failed');
  CREATE TYPE "public"."enum_searches_channel" AS ENUM('agent', 'website');
  CREATE TYPE "public"."enum_searches_opened" AS ENUM('vac', 'notice', 'nothing', 'unknown');
  CREATE TYPE "public"."enum_searches_source" AS ENUM('search', 'database');
  CREATE TYPE "public"."enum_search_decisions_action" AS ENUM('searchTerm', 'synonym', 'missing', 'dismiss');
  CREATE TYPE "public"."enum_settings_readability_policy" AS ENUM('inform', 'reason', 'refuse');
  CREATE TABLE "vacs_apply_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"kind" "enum_vacs_apply_links_kind" DEFAULT 'form'
  );
  
  CREATE TABLE "vacs_linked_letters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"reference" varchar
  );
  
  CREATE TABLE "vacs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"short_answer" varchar,
  	"answer" jsonb,
  	"cost" jsonb,
  	"duration" jsonb,
  	"bring" jsonb,
  	"apply_text" jsonb,
  	"internal_note" varchar,
  	"handover_id" integer,
  	"not_by_phone" boolean DEFAULT false,
  	"not_by_phone_instead" varchar,
  	"owning_department_id" integer,
  	"contact_person_id" integer,
  	"review_interval_months" numeric DEFAULT 12,
  	"target_group" "enum_vacs_target_group" DEFAULT 'resident',
  	"ends_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"uuid" varchar,
  	"published_at" timestamp(3) with time zone,
  	"retired_at" timestamp(3) with time zone,
  	"edited_by_name" varchar,
  	"edited_by_id" numeric,
  	"external_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_vacs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "vacs_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "vacs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"vacs_id" integer,
  	"municipalities_id" integer
  );
  
  CREATE TABLE "_vacs_v_version_apply_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"kind" "enum__vacs_v_version_apply_links_kind" DEFAULT 'form',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_vacs_v_version_linked_letters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"reference" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_vacs_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_question" varchar,
  	"version_short_answer" varchar,
  	"version_answer" jsonb,
  	"version_cost" jsonb,
  	"version_duration" jsonb,
  	"version_bring" jsonb,
  	"version_apply_text" jsonb,
  	"version_internal_note" varchar,
  	"version_handover_id" integer,
  	"version_not_by_phone" boolean DEFAULT false,
  	"version_not_by_phone_instead" varchar,
  	"version_owning_department_id" integer,
  	"version_contact_person_id" integer,
  	"version_review_interval_months" numeric DEFAULT 12,
  	"version_target_group" "enum__vacs_v_version_target_group" DEFAULT 'resident',
  	"version_ends_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_uuid" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_retired_at" timestamp(3) with time zone,
  	"version_edited_by_name" varchar,
  	"version_edited_by_id" numeric,
  	"version_external_id" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__vacs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_vacs_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_vacs_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"vacs_id" integer,
  	"municipalities_id" integer
  );
  
  CREATE TABLE "handovers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"department_id" integer NOT NULL,
  	"first_line" varchar NOT NULL,
  	"rest" varchar NOT NULL,
  	"group_phone" varchar,
  	"group_email" varchar,
  	"hours" varchar,
  	"deputy" varchar,
  	"quickest_channel" "enum_handovers_quickest_channel",
  	"review_due" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contacts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"function" varchar,
  	"department_id" integer NOT NULL,
  	"phone" varchar,
  	"email" varchar,
  	"availability" varchar,
  	"review_due" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contacts_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "notices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"say" varchar,
  	"on_website" boolean DEFAULT false,
  	"department_id" integer,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notices_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"vacs_id" integer,
  	"municipalities_id" integer
  );
  
  CREATE TABLE "flags" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"subject" "enum_flags_subject" NOT NULL,
  	"kind" "enum_flags_kind" NOT NULL,
  	"text" varchar,
  	"query" varchar,
  	"vac_id" integer,
  	"contact_id" integer,
  	"handover_id" integer,
  	"notice_id" integer,
  	"reference" varchar,
  	"department_id" integer,
  	"vac_version" varchar,
  	"reporter_id" integer,
  	"reporter_name" varchar,
  	"wants_reply" boolean DEFAULT true,
  	"state" "enum_flags_state" DEFAULT 'open' NOT NULL,
  	"answer" varchar,
  	"planned_for" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"answered_by_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "themes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "departments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"group_email" varchar,
  	"group_phone" varchar,
  	"opening_hours" varchar,
  	"parent_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "municipalities" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"tooi_uri" varchar,
  	"website" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"complaints_url" varchar,
  	"opening_hours" varchar,
  	"address" varchar,
  	"slug" varchar NOT NULL,
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
  
  CREATE TABLE "synonyms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_synonyms_kind" DEFAULT 'two-way' NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "synonyms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
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
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'agent' NOT NULL,
  	"may_publish" boolean DEFAULT true,
  	"municipality_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"departments_id" integer
  );
  
  CREATE TABLE "review_confirmations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"vac_id" integer NOT NULL,
  	"occasion" "enum_review_confirmations_occasion" DEFAULT 'checked' NOT NULL,
  	"version" varchar,
  	"confirmed_by_id" integer,
  	"confirmed_by_name" varchar,
  	"confirmed_at" timestamp(3) with time zone NOT NULL,
  	"next_due" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "schedules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"vac_id" integer NOT NULL,
  	"action" "enum_schedules_action" NOT NULL,
  	"moment" timestamp(3) with time zone NOT NULL,
  	"version" varchar,
  	"state" "enum_schedules_state" DEFAULT 'waiting' NOT NULL,
  	"done_at" timestamp(3) with time zone,
  	"failure" varchar,
  	"requested_by_id" integer,
  	"requested_by_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "vac_records" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"vac_id" integer NOT NULL,
  	"last_checked" timestamp(3) with time zone,
  	"last_checked_by_name" varchar,
  	"review_due" varchar,
  	"readability_score" numeric,
  	"readability_meets" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
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
  
  CREATE TABLE "import_records" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"external_id" varchar NOT NULL,
  	"vac_id" integer NOT NULL,
  	"hash" varchar NOT NULL,
  	"version" varchar,
  	"taken" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "upl_products" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"uri" varchar,
  	"titles" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
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
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"vacs_id" integer,
  	"handovers_id" integer,
  	"contacts_id" integer,
  	"notices_id" integer,
  	"flags_id" integer,
  	"themes_id" integer,
  	"departments_id" integer,
  	"municipalities_id" integer,
  	"allowed_words_id" integer,
  	"synonyms_id" integer,
  	"vac_findability_id" integer,
  	"users_id" integer,
  	"review_confirmations_id" integer,
  	"schedules_id" integer,
  	"vac_records_id" integer,
  	"vac_scores_id" integer,
  	"number_exceptions_id" integer,
  	"import_records_id" integer,
  	"upl_products_id" integer,
  	"searches_id" integer,
  	"search_decisions_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"site_name" varchar DEFAULT 'Vraagbaak' NOT NULL,
  	"sender_name" varchar DEFAULT 'Klantcontactcentrum',
  	"readability_policy" "enum_settings_readability_policy" DEFAULT 'inform' NOT NULL,
  	"searches_keep_months" numeric DEFAULT 13 NOT NULL,
  	"searches_minimum_count" numeric DEFAULT 2 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "vacs_apply_links" ADD CONSTRAINT "vacs_apply_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."vacs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vacs_linked_letters" ADD CONSTRAINT "vacs_linked_letters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."vacs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vacs" ADD CONSTRAINT "vacs_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "vacs" ADD CONSTRAINT "vacs_owning_department_id_departments_id_fk" FOREIGN KEY ("owning_department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "vacs" ADD CONSTRAINT "vacs_contact_person_id_contacts_id_fk" FOREIGN KEY ("contact_person_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "vacs_texts" ADD CONSTRAINT "vacs_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."vacs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vacs_rels" ADD CONSTRAINT "vacs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."vacs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vacs_rels" ADD CONSTRAINT "vacs_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vacs_rels" ADD CONSTRAINT "vacs_rels_vacs_fk" FOREIGN KEY ("vacs_id") REFERENCES "public"."vacs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vacs_rels" ADD CONSTRAINT "vacs_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vacs_v_version_apply_links" ADD CONSTRAINT "_vacs_v_version_apply_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_vacs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vacs_v_version_linked_letters" ADD CONSTRAINT "_vacs_v_version_linked_letters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_vacs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vacs_v" ADD CONSTRAINT "_vacs_v_parent_id_vacs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_vacs_v" ADD CONSTRAINT "_vacs_v_version_handover_id_handovers_id_fk" FOREIGN KEY ("version_handover_id") REFERENCES "public"."handovers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_vacs_v" ADD CONSTRAINT "_vacs_v_version_owning_department_id_departments_id_fk" FOREIGN KEY ("version_owning_department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_vacs_v" ADD CONSTRAINT "_vacs_v_version_contact_person_id_contacts_id_fk" FOREIGN KEY ("version_contact_person_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_vacs_v_texts" ADD CONSTRAINT "_vacs_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_vacs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vacs_v_rels" ADD CONSTRAINT "_vacs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_vacs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vacs_v_rels" ADD CONSTRAINT "_vacs_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vacs_v_rels" ADD CONSTRAINT "_vacs_v_rels_vacs_fk" FOREIGN KEY ("vacs_id") REFERENCES "public"."vacs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vacs_v_rels" ADD CONSTRAINT "_vacs_v_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "handovers" ADD CONSTRAINT "handovers_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts_texts" ADD CONSTRAINT "contacts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices_rels" ADD CONSTRAINT "notices_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notices_rels" ADD CONSTRAINT "notices_rels_vacs_fk" FOREIGN KEY ("vacs_id") REFERENCES "public"."vacs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notices_rels" ADD CONSTRAINT "notices_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "flags" ADD CONSTRAINT "flags_vac_id_vacs_id_fk" FOREIGN KEY ("vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "flags" ADD CONSTRAINT "flags_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "flags" ADD CONSTRAINT "flags_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "flags" ADD CONSTRAINT "flags_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "flags" ADD CONSTRAINT "flags_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "flags" ADD CONSTRAINT "flags_reporter_id_users_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "departments" ADD CONSTRAINT "departments_parent_id_departments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "synonyms_texts" ADD CONSTRAINT "synonyms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vac_findability" ADD CONSTRAINT "vac_findability_vac_id_vacs_id_fk" FOREIGN KEY ("vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "vac_findability_texts" ADD CONSTRAINT "vac_findability_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."vac_findability"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_departments_fk" FOREIGN KEY ("departments_id") REFERENCES "public"."departments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_confirmations" ADD CONSTRAINT "review_confirmations_vac_id_vacs_id_fk" FOREIGN KEY ("vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_confirmations" ADD CONSTRAINT "review_confirmations_confirmed_by_id_users_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_vac_id_vacs_id_fk" FOREIGN KEY ("vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_requested_by_id_users_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "vac_records" ADD CONSTRAINT "vac_records_vac_id_vacs_id_fk" FOREIGN KEY ("vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "vac_scores" ADD CONSTRAINT "vac_scores_vac_id_vacs_id_fk" FOREIGN KEY ("vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "number_exceptions" ADD CONSTRAINT "number_exceptions_said_by_id_users_id_fk" FOREIGN KEY ("said_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "import_records" ADD CONSTRAINT "import_records_vac_id_vacs_id_fk" FOREIGN KEY ("vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "searches" ADD CONSTRAINT "searches_opened_vac_id_vacs_id_fk" FOREIGN KEY ("opened_vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "search_decisions" ADD CONSTRAINT "search_decisions_vac_id_vacs_id_fk" FOREIGN KEY ("vac_id") REFERENCES "public"."vacs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "search_decisions" ADD CONSTRAINT "search_decisions_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_vacs_fk" FOREIGN KEY ("vacs_id") REFERENCES "public"."vacs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_handovers_fk" FOREIGN KEY ("handovers_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notices_fk" FOREIGN KEY ("notices_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_flags_fk" FOREIGN KEY ("flags_id") REFERENCES "public"."flags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_departments_fk" FOREIGN KEY ("departments_id") REFERENCES "public"."departments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_allowed_words_fk" FOREIGN KEY ("allowed_words_id") REFERENCES "public"."allowed_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_synonyms_fk" FOREIGN KEY ("synonyms_id") REFERENCES "public"."synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_vac_findability_fk" FOREIGN KEY ("vac_findability_id") REFERENCES "public"."vac_findability"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_confirmations_fk" FOREIGN KEY ("review_confirmations_id") REFERENCES "public"."review_confirmations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_schedules_fk" FOREIGN KEY ("schedules_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_vac_records_fk" FOREIGN KEY ("vac_records_id") REFERENCES "public"."vac_records"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_vac_scores_fk" FOREIGN KEY ("vac_scores_id") REFERENCES "public"."vac_scores"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_number_exceptions_fk" FOREIGN KEY ("number_exceptions_id") REFERENCES "public"."number_exceptions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_import_records_fk" FOREIGN KEY ("import_records_id") REFERENCES "public"."import_records"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_upl_products_fk" FOREIGN KEY ("upl_products_id") REFERENCES "public"."upl_products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_searches_fk" FOREIGN KEY ("searches_id") REFERENCES "public"."searches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_decisions_fk" FOREIGN KEY ("search_decisions_id") REFERENCES "public"."search_decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "vacs_apply_links_order_idx" ON "vacs_apply_links" USING btree ("_order");
  CREATE INDEX "vacs_apply_links_parent_id_idx" ON "vacs_apply_links" USING btree ("_parent_id");
  CREATE INDEX "vacs_linked_letters_order_idx" ON "vacs_linked_letters" USING btree ("_order");
  CREATE INDEX "vacs_linked_letters_parent_id_idx" ON "vacs_linked_letters" USING btree ("_parent_id");
  CREATE INDEX "vacs_question_idx" ON "vacs" USING btree ("question");
  CREATE INDEX "vacs_handover_idx" ON "vacs" USING btree ("handover_id");
  CREATE INDEX "vacs_owning_department_idx" ON "vacs" USING btree ("owning_department_id");
  CREATE INDEX "vacs_contact_person_idx" ON "vacs" USING btree ("contact_person_id");
  CREATE UNIQUE INDEX "vacs_slug_idx" ON "vacs" USING btree ("slug");
  CREATE UNIQUE INDEX "vacs_uuid_idx" ON "vacs" USING btree ("uuid");
  CREATE INDEX "vacs_published_at_idx" ON "vacs" USING btree ("published_at");
  CREATE UNIQUE INDEX "vacs_external_id_idx" ON "vacs" USING btree ("external_id");
  CREATE INDEX "vacs_updated_at_idx" ON "vacs" USING btree ("updated_at");
  CREATE INDEX "vacs_created_at_idx" ON "vacs" USING btree ("created_at");
  CREATE INDEX "vacs_deleted_at_idx" ON "vacs" USING btree ("deleted_at");
  CREATE INDEX "vacs__status_idx" ON "vacs" USING btree ("_status");
  CREATE INDEX "vacs_texts_order_parent" ON "vacs_texts" USING btree ("order","parent_id");
  CREATE INDEX "vacs_rels_order_idx" ON "vacs_rels" USING btree ("order");
  CREATE INDEX "vacs_rels_parent_idx" ON "vacs_rels" USING btree ("parent_id");
  CREATE INDEX "vacs_rels_path_idx" ON "vacs_rels" USING btree ("path");
  CREATE INDEX "vacs_rels_themes_id_idx" ON "vacs_rels" USING btree ("themes_id");
  CREATE INDEX "vacs_rels_vacs_id_idx" ON "vacs_rels" USING btree ("vacs_id");
  CREATE INDEX "vacs_rels_municipalities_id_idx" ON "vacs_rels" USING btree ("municipalities_id");
  CREATE INDEX "_vacs_v_version_apply_links_order_idx" ON "_vacs_v_version_apply_links" USING btree ("_order");
  CREATE INDEX "_vacs_v_version_apply_links_parent_id_idx" ON "_vacs_v_version_apply_links" USING btree ("_parent_id");
  CREATE INDEX "_vacs_v_version_linked_letters_order_idx" ON "_vacs_v_version_linked_letters" USING btree ("_order");
  CREATE INDEX "_vacs_v_version_linked_letters_parent_id_idx" ON "_vacs_v_version_linked_letters" USING btree ("_parent_id");
  CREATE INDEX "_vacs_v_parent_idx" ON "_vacs_v" USING btree ("parent_id");
  CREATE INDEX "_vacs_v_version_version_question_idx" ON "_vacs_v" USING btree ("version_question");
  CREATE INDEX "_vacs_v_version_version_handover_idx" ON "_vacs_v" USING btree ("version_handover_id");
  CREATE INDEX "_vacs_v_version_version_owning_department_idx" ON "_vacs_v" USING btree ("version_owning_department_id");
  CREATE INDEX "_vacs_v_version_version_contact_person_idx" ON "_vacs_v" USING btree ("version_contact_person_id");
  CREATE INDEX "_vacs_v_version_version_slug_idx" ON "_vacs_v" USING btree ("version_slug");
  CREATE INDEX "_vacs_v_version_version_uuid_idx" ON "_vacs_v" USING btree ("version_uuid");
  CREATE INDEX "_vacs_v_version_version_published_at_idx" ON "_vacs_v" USING btree ("version_published_at");
  CREATE INDEX "_vacs_v_version_version_external_id_idx" ON "_vacs_v" USING btree ("version_external_id");
  CREATE INDEX "_vacs_v_version_version_updated_at_idx" ON "_vacs_v" USING btree ("version_updated_at");
  CREATE INDEX "_vacs_v_version_version_created_at_idx" ON "_vacs_v" USING btree ("version_created_at");
  CREATE INDEX "_vacs_v_version_version_deleted_at_idx" ON "_vacs_v" USING btree ("version_deleted_at");
  CREATE INDEX "_vacs_v_version_version__status_idx" ON "_vacs_v" USING btree ("version__status");
  CREATE INDEX "_vacs_v_created_at_idx" ON "_vacs_v" USING btree ("created_at");
  CREATE INDEX "_vacs_v_updated_at_idx" ON "_vacs_v" USING btree ("updated_at");
  CREATE INDEX "_vacs_v_latest_idx" ON "_vacs_v" USING btree ("latest");
  CREATE INDEX "_vacs_v_texts_order_parent" ON "_vacs_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_vacs_v_rels_order_idx" ON "_vacs_v_rels" USING btree ("order");
  CREATE INDEX "_vacs_v_rels_parent_idx" ON "_vacs_v_rels" USING btree ("parent_id");
  CREATE INDEX "_vacs_v_rels_path_idx" ON "_vacs_v_rels" USING btree ("path");
  CREATE INDEX "_vacs_v_rels_themes_id_idx" ON "_vacs_v_rels" USING btree ("themes_id");
  CREATE INDEX "_vacs_v_rels_vacs_id_idx" ON "_vacs_v_rels" USING btree ("vacs_id");
  CREATE INDEX "_vacs_v_rels_municipalities_id_idx" ON "_vacs_v_rels" USING btree ("municipalities_id");
  CREATE INDEX "handovers_department_idx" ON "handovers" USING btree ("department_id");
  CREATE INDEX "handovers_review_due_idx" ON "handovers" USING btree ("review_due");
  CREATE INDEX "handovers_updated_at_idx" ON "handovers" USING btree ("updated_at");
  CREATE INDEX "handovers_created_at_idx" ON "handovers" USING btree ("created_at");
  CREATE INDEX "contacts_department_idx" ON "contacts" USING btree ("department_id");
  CREATE INDEX "contacts_review_due_idx" ON "contacts" USING btree ("review_due");
  CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
  CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
  CREATE INDEX "contacts_texts_order_parent" ON "contacts_texts" USING btree ("order","parent_id");
  CREATE INDEX "notices_department_idx" ON "notices" USING btree ("department_id");
  CREATE INDEX "notices_starts_at_idx" ON "notices" USING btree ("starts_at");
  CREATE INDEX "notices_ends_at_idx" ON "notices" USING btree ("ends_at");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "notices_rels_order_idx" ON "notices_rels" USING btree ("order");
  CREATE INDEX "notices_rels_parent_idx" ON "notices_rels" USING btree ("parent_id");
  CREATE INDEX "notices_rels_path_idx" ON "notices_rels" USING btree ("path");
  CREATE INDEX "notices_rels_vacs_id_idx" ON "notices_rels" USING btree ("vacs_id");
  CREATE INDEX "notices_rels_municipalities_id_idx" ON "notices_rels" USING btree ("municipalities_id");
  CREATE INDEX "flags_vac_idx" ON "flags" USING btree ("vac_id");
  CREATE INDEX "flags_contact_idx" ON "flags" USING btree ("contact_id");
  CREATE INDEX "flags_handover_idx" ON "flags" USING btree ("handover_id");
  CREATE INDEX "flags_notice_idx" ON "flags" USING btree ("notice_id");
  CREATE INDEX "flags_department_idx" ON "flags" USING btree ("department_id");
  CREATE INDEX "flags_reporter_idx" ON "flags" USING btree ("reporter_id");
  CREATE INDEX "flags_state_idx" ON "flags" USING btree ("state");
  CREATE INDEX "flags_updated_at_idx" ON "flags" USING btree ("updated_at");
  CREATE INDEX "flags_created_at_idx" ON "flags" USING btree ("created_at");
  CREATE UNIQUE INDEX "themes_name_idx" ON "themes" USING btree ("name");
  CREATE UNIQUE INDEX "themes_slug_idx" ON "themes" USING btree ("slug");
  CREATE INDEX "themes_updated_at_idx" ON "themes" USING btree ("updated_at");
  CREATE INDEX "themes_created_at_idx" ON "themes" USING btree ("created_at");
  CREATE UNIQUE INDEX "departments_name_idx" ON "departments" USING btree ("name");
  CREATE INDEX "departments_parent_idx" ON "departments" USING btree ("parent_id");
  CREATE INDEX "departments_updated_at_idx" ON "departments" USING btree ("updated_at");
  CREATE INDEX "departments_created_at_idx" ON "departments" USING btree ("created_at");
  CREATE UNIQUE INDEX "municipalities_name_idx" ON "municipalities" USING btree ("name");
  CREATE UNIQUE INDEX "municipalities_slug_idx" ON "municipalities" USING btree ("slug");
  CREATE INDEX "municipalities_updated_at_idx" ON "municipalities" USING btree ("updated_at");
  CREATE INDEX "municipalities_created_at_idx" ON "municipalities" USING btree ("created_at");
  CREATE UNIQUE INDEX "allowed_words_word_idx" ON "allowed_words" USING btree ("word");
  CREATE INDEX "allowed_words_updated_at_idx" ON "allowed_words" USING btree ("updated_at");
  CREATE INDEX "allowed_words_created_at_idx" ON "allowed_words" USING btree ("created_at");
  CREATE INDEX "synonyms_updated_at_idx" ON "synonyms" USING btree ("updated_at");
  CREATE INDEX "synonyms_created_at_idx" ON "synonyms" USING btree ("created_at");
  CREATE INDEX "synonyms_texts_order_parent" ON "synonyms_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "vac_findability_vac_idx" ON "vac_findability" USING btree ("vac_id");
  CREATE INDEX "vac_findability_updated_at_idx" ON "vac_findability" USING btree ("updated_at");
  CREATE INDEX "vac_findability_created_at_idx" ON "vac_findability" USING btree ("created_at");
  CREATE INDEX "vac_findability_texts_order_parent" ON "vac_findability_texts" USING btree ("order","parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_municipality_idx" ON "users" USING btree ("municipality_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_departments_id_idx" ON "users_rels" USING btree ("departments_id");
  CREATE INDEX "review_confirmations_vac_idx" ON "review_confirmations" USING btree ("vac_id");
  CREATE INDEX "review_confirmations_confirmed_by_idx" ON "review_confirmations" USING btree ("confirmed_by_id");
  CREATE INDEX "review_confirmations_confirmed_at_idx" ON "review_confirmations" USING btree ("confirmed_at");
  CREATE INDEX "review_confirmations_updated_at_idx" ON "review_confirmations" USING btree ("updated_at");
  CREATE INDEX "review_confirmations_created_at_idx" ON "review_confirmations" USING btree ("created_at");
  CREATE INDEX "schedules_vac_idx" ON "schedules" USING btree ("vac_id");
  CREATE INDEX "schedules_moment_idx" ON "schedules" USING btree ("moment");
  CREATE INDEX "schedules_state_idx" ON "schedules" USING btree ("state");
  CREATE INDEX "schedules_requested_by_idx" ON "schedules" USING btree ("requested_by_id");
  CREATE INDEX "schedules_updated_at_idx" ON "schedules" USING btree ("updated_at");
  CREATE INDEX "schedules_created_at_idx" ON "schedules" USING btree ("created_at");
  CREATE UNIQUE INDEX "vac_records_vac_idx" ON "vac_records" USING btree ("vac_id");
  CREATE INDEX "vac_records_review_due_idx" ON "vac_records" USING btree ("review_due");
  CREATE INDEX "vac_records_readability_score_idx" ON "vac_records" USING btree ("readability_score");
  CREATE INDEX "vac_records_readability_meets_idx" ON "vac_records" USING btree ("readability_meets");
  CREATE INDEX "vac_records_updated_at_idx" ON "vac_records" USING btree ("updated_at");
  CREATE INDEX "vac_records_created_at_idx" ON "vac_records" USING btree ("created_at");
  CREATE INDEX "vac_scores_vac_idx" ON "vac_scores" USING btree ("vac_id");
  CREATE UNIQUE INDEX "vac_scores_version_idx" ON "vac_scores" USING btree ("version");
  CREATE INDEX "vac_scores_updated_at_idx" ON "vac_scores" USING btree ("updated_at");
  CREATE INDEX "vac_scores_created_at_idx" ON "vac_scores" USING btree ("created_at");
  CREATE INDEX "number_exceptions_document_kind_idx" ON "number_exceptions" USING btree ("document_kind");
  CREATE INDEX "number_exceptions_document_id_idx" ON "number_exceptions" USING btree ("document_id");
  CREATE INDEX "number_exceptions_digest_idx" ON "number_exceptions" USING btree ("digest");
  CREATE INDEX "number_exceptions_said_by_idx" ON "number_exceptions" USING btree ("said_by_id");
  CREATE INDEX "number_exceptions_updated_at_idx" ON "number_exceptions" USING btree ("updated_at");
  CREATE INDEX "number_exceptions_created_at_idx" ON "number_exceptions" USING btree ("created_at");
  CREATE UNIQUE INDEX "import_records_external_id_idx" ON "import_records" USING btree ("external_id");
  CREATE INDEX "import_records_vac_idx" ON "import_records" USING btree ("vac_id");
  CREATE INDEX "import_records_updated_at_idx" ON "import_records" USING btree ("updated_at");
  CREATE INDEX "import_records_created_at_idx" ON "import_records" USING btree ("created_at");
  CREATE UNIQUE INDEX "upl_products_name_idx" ON "upl_products" USING btree ("name");
  CREATE INDEX "upl_products_updated_at_idx" ON "upl_products" USING btree ("updated_at");
  CREATE INDEX "upl_products_created_at_idx" ON "upl_products" USING btree ("created_at");
  CREATE INDEX "searches_key_idx" ON "searches" USING btree ("key");
  CREATE INDEX "searches_opened_vac_idx" ON "searches" USING btree ("opened_vac_id");
  CREATE INDEX "searches_searched_at_idx" ON "searches" USING btree ("searched_at");
  CREATE INDEX "search_decisions_key_idx" ON "search_decisions" USING btree ("key");
  CREATE INDEX "search_decisions_vac_idx" ON "search_decisions" USING btree ("vac_id");
  CREATE INDEX "search_decisions_department_idx" ON "search_decisions" USING btree ("department_id");
  CREATE INDEX "search_decisions_updated_at_idx" ON "search_decisions" USING btree ("updated_at");
  CREATE INDEX "search_decisions_created_at_idx" ON "search_decisions" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_vacs_id_idx" ON "payload_locked_documents_rels" USING btree ("vacs_id");
  CREATE INDEX "payload_locked_documents_rels_handovers_id_idx" ON "payload_locked_documents_rels" USING btree ("handovers_id");
  CREATE INDEX "payload_locked_documents_rels_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("contacts_id");
  CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("notices_id");
  CREATE INDEX "payload_locked_documents_rels_flags_id_idx" ON "payload_locked_documents_rels" USING btree ("flags_id");
  CREATE INDEX "payload_locked_documents_rels_themes_id_idx" ON "payload_locked_documents_rels" USING btree ("themes_id");
  CREATE INDEX "payload_locked_documents_rels_departments_id_idx" ON "payload_locked_documents_rels" USING btree ("departments_id");
  CREATE INDEX "payload_locked_documents_rels_municipalities_id_idx" ON "payload_locked_documents_rels" USING btree ("municipalities_id");
  CREATE INDEX "payload_locked_documents_rels_allowed_words_id_idx" ON "payload_locked_documents_rels" USING btree ("allowed_words_id");
  CREATE INDEX "payload_locked_documents_rels_synonyms_id_idx" ON "payload_locked_documents_rels" USING btree ("synonyms_id");
  CREATE INDEX "payload_locked_documents_rels_vac_findability_id_idx" ON "payload_locked_documents_rels" USING btree ("vac_findability_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_review_confirmations_id_idx" ON "payload_locked_documents_rels" USING btree ("review_confirmations_id");
  CREATE INDEX "payload_locked_documents_rels_schedules_id_idx" ON "payload_locked_documents_rels" USING btree ("schedules_id");
  CREATE INDEX "payload_locked_documents_rels_vac_records_id_idx" ON "payload_locked_documents_rels" USING btree ("vac_records_id");
  CREATE INDEX "payload_locked_documents_rels_vac_scores_id_idx" ON "payload_locked_documents_rels" USING btree ("vac_scores_id");
  CREATE INDEX "payload_locked_documents_rels_number_exceptions_id_idx" ON "payload_locked_documents_rels" USING btree ("number_exceptions_id");
  CREATE INDEX "payload_locked_documents_rels_import_records_id_idx" ON "payload_locked_documents_rels" USING btree ("import_records_id");
  CREATE INDEX "payload_locked_documents_rels_upl_products_id_idx" ON "payload_locked_documents_rels" USING btree ("upl_products_id");
  CREATE INDEX "payload_locked_documents_rels_searches_id_idx" ON "payload_locked_documents_rels" USING btree ("searches_id");
  CREATE INDEX "payload_locked_documents_rels_search_decisions_id_idx" ON "payload_locked_documents_rels" USING btree ("search_decisions_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
  await makeByHand(db)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "search_fallback";`)
  await db.execute(sql`
   DROP TABLE "vacs_apply_links" CASCADE;
  DROP TABLE "vacs_linked_letters" CASCADE;
  DROP TABLE "vacs" CASCADE;
  DROP TABLE "vacs_texts" CASCADE;
  DROP TABLE "vacs_rels" CASCADE;
  DROP TABLE "_vacs_v_version_apply_links" CASCADE;
  DROP TABLE "_vacs_v_version_linked_letters" CASCADE;
  DROP TABLE "_vacs_v" CASCADE;
  DROP TABLE "_vacs_v_texts" CASCADE;
  DROP TABLE "_vacs_v_rels" CASCADE;
  DROP TABLE "handovers" CASCADE;
  DROP TABLE "contacts" CASCADE;
  DROP TABLE "contacts_texts" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "notices_rels" CASCADE;
  DROP TABLE "flags" CASCADE;
  DROP TABLE "themes" CASCADE;
  DROP TABLE "departments" CASCADE;
  DROP TABLE "municipalities" CASCADE;
  DROP TABLE "allowed_words" CASCADE;
  DROP TABLE "synonyms" CASCADE;
  DROP TABLE "synonyms_texts" CASCADE;
  DROP TABLE "vac_findability" CASCADE;
  DROP TABLE "vac_findability_texts" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "review_confirmations" CASCADE;
  DROP TABLE "schedules" CASCADE;
  DROP TABLE "vac_records" CASCADE;
  DROP TABLE "vac_scores" CASCADE;
  DROP TABLE "number_exceptions" CASCADE;
  DROP TABLE "import_records" CASCADE;
  DROP TABLE "upl_products" CASCADE;
  DROP TABLE "searches" CASCADE;
  DROP TABLE "search_decisions" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TYPE "public"."enum_vacs_apply_links_kind";
  DROP TYPE "public"."enum_vacs_target_group";
  DROP TYPE "public"."enum_vacs_status";
  DROP TYPE "public"."enum__vacs_v_version_apply_links_kind";
  DROP TYPE "public"."enum__vacs_v_version_target_group";
  DROP TYPE "public"."enum__vacs_v_version_status";
  DROP TYPE "public"."enum_handovers_quickest_channel";
  DROP TYPE "public"."enum_flags_subject";
  DROP TYPE "public"."enum_flags_kind";
  DROP TYPE "public"."enum_flags_state";
  DROP TYPE "public"."enum_synonyms_kind";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_review_confirmations_occasion";
  DROP TYPE "public"."enum_schedules_action";
  DROP TYPE "public"."enum_schedules_state";
  DROP TYPE "public"."enum_searches_channel";
  DROP TYPE "public"."enum_searches_opened";
  DROP TYPE "public"."enum_searches_source";
  DROP TYPE "public"."enum_search_decisions_action";
  DROP TYPE "public"."enum_settings_readability_policy";`)
}

/**
 * Written by hand: what Payload's generator does not know. Its lists of texts are indexed by their order first, and so
 * every read of a document would go through all texts of all documents. `search_fallback` is no collection: PostgreSQL
 * searches it while Meilisearch is away (search/postgres/fallbackTable.ts); a common word stands in tens of thousands of
 * texts and in a few questions, so those have an index of their own.
 */
async function makeByHand(db: MigrateUpArgs['db']): Promise<void> {
  await db.execute(sql`
  CREATE INDEX "vacs_texts_parent" ON "vacs_texts" USING btree ("parent_id");
  CREATE INDEX "_vacs_v_texts_parent" ON "_vacs_v_texts" USING btree ("parent_id");
  CREATE INDEX "vac_findability_texts_parent" ON "vac_findability_texts" USING btree ("parent_id");
  CREATE TABLE "search_fallback" (
  	"audience" text NOT NULL,
  	"uuid" uuid NOT NULL,
  	"document" jsonb NOT NULL,
  	"words" tsvector NOT NULL,
  	PRIMARY KEY ("audience", "uuid")
  );
  CREATE INDEX "search_fallback_words" ON "search_fallback" USING gin ("words");
  CREATE INDEX "search_fallback_names" ON "search_fallback" USING gin (ts_filter("words", '{a}'));`)
}
