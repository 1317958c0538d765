import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123114246 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "crm_stage_change" drop constraint if exists "crm_stage_change_occurrence_key_unique";`);
    this.addSql(`alter table if exists "crm_opportunity" drop constraint if exists "crm_opportunity_stage_id_rank_unique";`);
    this.addSql(`alter table if exists "crm_stage" drop constraint if exists "crm_stage_key_unique";`);
    this.addSql(`alter table if exists "crm_sales_rep" drop constraint if exists "crm_sales_rep_user_id_unique";`);
    this.addSql(`alter table if exists "crm_sales_team" drop constraint if exists "crm_sales_team_name_unique";`);
    this.addSql(`alter table if exists "crm_sales_role" drop constraint if exists "crm_sales_role_key_unique";`);
    this.addSql(`alter table if exists "crm_lost_reason" drop constraint if exists "crm_lost_reason_key_unique";`);
    this.addSql(`create table if not exists "crm_activity" ("id" text not null, "type" text check ("type" in ('call', 'meeting', 'task', 'note')) not null, "title" text not null, "note" text null, "due_at" timestamptz null, "done_at" timestamptz null, "lead_id" text null, "opportunity_id" text null, "owner_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_activity_pkey" primary key ("id"), constraint crm_activity_on_one_record check ((lead_id is null) <> (opportunity_id is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_activity_deleted_at" ON "crm_activity" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_activity_lead_id_due_at" ON "crm_activity" ("lead_id", "due_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_activity_opportunity_id_due_at" ON "crm_activity" ("opportunity_id", "due_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_activity_owner_id_due_at" ON "crm_activity" ("owner_id", "due_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_lead" ("id" text not null, "name" text not null, "company_name" text null, "email" text null, "phone" text null, "source" text null, "note" text null, "tags" text[] not null default '{}', "owner_id" text null, "team_id" text null, "status" text check ("status" in ('new', 'contacted', 'converted', 'disqualified')) not null default 'new', "disqualify_reason" text null, "email_key" text null, "phone_key" text null, "opportunity_id" text null, "customer_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_lead_pkey" primary key ("id"), constraint crm_lead_converted_has_opportunity check (status <> 'converted' or opportunity_id is not null));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_deleted_at" ON "crm_lead" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_created_at_id" ON "crm_lead" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_status_created_at" ON "crm_lead" ("status", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_owner_id" ON "crm_lead" ("owner_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_team_id" ON "crm_lead" ("team_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_email_key" ON "crm_lead" ("email_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_phone_key" ON "crm_lead" ("phone_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_opportunity_id" ON "crm_lead" ("opportunity_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_customer_id" ON "crm_lead" ("customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_lost_reason" ("id" text not null, "key" text null, "name" text not null, "names" jsonb not null default '{}', "rank" integer not null default 0, "is_active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_lost_reason_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lost_reason_deleted_at" ON "crm_lost_reason" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lost_reason_rank" ON "crm_lost_reason" ("rank") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_lost_reason_key_unique" ON "crm_lost_reason" ("key") WHERE key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_sales_role" ("id" text not null, "key" text not null, "name" text not null, "names" jsonb not null default '{}', "permissions" jsonb not null, "can_configure" boolean not null default false, "can_export" boolean not null default false, "max_discount_percent" real null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_sales_role_pkey" primary key ("id"), constraint crm_sales_role_max_discount_percent check (max_discount_percent is null or (max_discount_percent >= 0 and max_discount_percent <= 100)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_role_deleted_at" ON "crm_sales_role" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_sales_role_key_unique" ON "crm_sales_role" ("key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_sales_team" ("id" text not null, "name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_sales_team_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_team_deleted_at" ON "crm_sales_team" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_sales_team_name_unique" ON "crm_sales_team" ("name") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_sales_rep" ("id" text not null, "user_id" text not null, "role_id" text not null, "team_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_sales_rep_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_rep_role_id" ON "crm_sales_rep" ("role_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_rep_team_id" ON "crm_sales_rep" ("team_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_rep_deleted_at" ON "crm_sales_rep" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_sales_rep_user_id_unique" ON "crm_sales_rep" ("user_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_stage" ("id" text not null, "key" text not null, "name" text not null, "names" jsonb not null default '{}', "rank" integer not null, "kind" text check ("kind" in ('open', 'won', 'lost')) not null default 'open', "probability" integer not null default 0, "color" text not null default 'grey', "folded" boolean not null default false, "rotting_days" integer null, "triggers" text[] not null default '{}', "required_fields" text[] not null default '{}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_stage_pkey" primary key ("id"), constraint crm_stage_probability_percent check (probability >= 0 and probability <= 100), constraint crm_stage_rotting_days_positive check (rotting_days is null or rotting_days > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_stage_deleted_at" ON "crm_stage" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_stage_key_unique" ON "crm_stage" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_stage_rank" ON "crm_stage" ("rank") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_opportunity" ("id" text not null, "title" text not null, "customer_id" text null, "company_name" text null, "contact_name" text null, "email" text null, "phone" text null, "owner_id" text null, "team_id" text null, "stage_id" text not null, "rank" text collate "C" not null, "amount" numeric not null default 0, "currency_code" text not null, "amount_source" text check ("amount_source" in ('manual', 'offer')) not null default 'offer', "probability" integer not null default 0, "probability_is_manual" boolean not null default false, "expected_close_date" timestamptz null, "priority" text check ("priority" in ('low', 'medium', 'high')) not null default 'medium', "source" text null, "tags" text[] not null default '{}', "description" text null, "lost_reason_id" text null, "lost_note" text null, "stage_entered_at" timestamptz not null, "closed_at" timestamptz null, "version" integer not null default 1, "raw_amount" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_opportunity_pkey" primary key ("id"), constraint crm_opportunity_amount_not_negative check (amount >= 0), constraint crm_opportunity_probability_percent check (probability >= 0 and probability <= 100), constraint crm_opportunity_version_positive check (version > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_stage_id" ON "crm_opportunity" ("stage_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_lost_reason_id" ON "crm_opportunity" ("lost_reason_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_deleted_at" ON "crm_opportunity" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_opportunity_stage_id_rank_unique" ON "crm_opportunity" ("stage_id", "rank") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_owner_id" ON "crm_opportunity" ("owner_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_team_id" ON "crm_opportunity" ("team_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_customer_id" ON "crm_opportunity" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_created_at_id" ON "crm_opportunity" ("created_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_stage_change" ("id" text not null, "opportunity_id" text not null, "from_stage_id" text null, "to_stage_id" text not null, "actor_id" text null, "trigger" text not null, "source_type" text null, "source_id" text null, "occurrence_key" text null, "before" jsonb null, "lost_reason_id" text null, "note" text null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_stage_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_stage_change_opportunity_id" ON "crm_stage_change" ("opportunity_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_stage_change_deleted_at" ON "crm_stage_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_stage_change_opportunity_id_at" ON "crm_stage_change" ("opportunity_id", "at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_stage_change_occurrence_key_unique" ON "crm_stage_change" ("occurrence_key") WHERE occurrence_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_stage_change_to_stage_id" ON "crm_stage_change" ("to_stage_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "crm_sales_rep" add constraint "crm_sales_rep_role_id_foreign" foreign key ("role_id") references "crm_sales_role" ("id") on update cascade;`);
    this.addSql(`alter table if exists "crm_sales_rep" add constraint "crm_sales_rep_team_id_foreign" foreign key ("team_id") references "crm_sales_team" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "crm_opportunity" add constraint "crm_opportunity_stage_id_foreign" foreign key ("stage_id") references "crm_stage" ("id") on update cascade;`);
    this.addSql(`alter table if exists "crm_opportunity" add constraint "crm_opportunity_lost_reason_id_foreign" foreign key ("lost_reason_id") references "crm_lost_reason" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "crm_stage_change" add constraint "crm_stage_change_opportunity_id_foreign" foreign key ("opportunity_id") references "crm_opportunity" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "crm_opportunity" drop constraint if exists "crm_opportunity_lost_reason_id_foreign";`);

    this.addSql(`alter table if exists "crm_sales_rep" drop constraint if exists "crm_sales_rep_role_id_foreign";`);

    this.addSql(`alter table if exists "crm_sales_rep" drop constraint if exists "crm_sales_rep_team_id_foreign";`);

    this.addSql(`alter table if exists "crm_opportunity" drop constraint if exists "crm_opportunity_stage_id_foreign";`);

    this.addSql(`alter table if exists "crm_stage_change" drop constraint if exists "crm_stage_change_opportunity_id_foreign";`);

    this.addSql(`drop table if exists "crm_activity" cascade;`);

    this.addSql(`drop table if exists "crm_lead" cascade;`);

    this.addSql(`drop table if exists "crm_lost_reason" cascade;`);

    this.addSql(`drop table if exists "crm_sales_role" cascade;`);

    this.addSql(`drop table if exists "crm_sales_team" cascade;`);

    this.addSql(`drop table if exists "crm_sales_rep" cascade;`);

    this.addSql(`drop table if exists "crm_stage" cascade;`);

    this.addSql(`drop table if exists "crm_opportunity" cascade;`);

    this.addSql(`drop table if exists "crm_stage_change" cascade;`);
  }

}
