import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "settings" DROP COLUMN "default_review_interval_months";
  ALTER TABLE "settings" DROP COLUMN "norms_solved_at_once_percent";
  ALTER TABLE "settings" DROP COLUMN "norms_correct_answers_percent";
  ALTER TABLE "settings" DROP COLUMN "norms_flag_term_working_days";
  ALTER TABLE "settings" DROP COLUMN "norms_callback_term_working_days";
  ALTER TABLE "settings" DROP COLUMN "norms_email_term_working_days";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "settings" ADD COLUMN "default_review_interval_months" numeric DEFAULT 12 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "norms_solved_at_once_percent" numeric DEFAULT 80 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "norms_correct_answers_percent" numeric DEFAULT 90 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "norms_flag_term_working_days" numeric DEFAULT 2 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "norms_callback_term_working_days" numeric DEFAULT 2 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "norms_email_term_working_days" numeric DEFAULT 5 NOT NULL;`)
}
