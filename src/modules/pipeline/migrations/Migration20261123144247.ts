import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123144247 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "crm_attachment" ("id" text not null, "file_id" text not null, "name" text not null, "mime_type" text not null, "size" integer not null, "lead_id" text null, "opportunity_id" text null, "created_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_attachment_pkey" primary key ("id"), constraint crm_attachment_on_one_record check ((lead_id is null) <> (opportunity_id is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_attachment_deleted_at" ON "crm_attachment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_attachment_lead_id_created_at" ON "crm_attachment" ("lead_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_attachment_opportunity_id_created_at" ON "crm_attachment" ("opportunity_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_owner_change" ("id" text not null, "lead_id" text null, "opportunity_id" text null, "from_owner_id" text null, "to_owner_id" text null, "actor_id" text null, "reason" text check ("reason" in ('reassigned', 'rep_removed')) not null default 'reassigned', "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_owner_change_pkey" primary key ("id"), constraint crm_owner_change_of_one_record check ((lead_id is null) <> (opportunity_id is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_owner_change_deleted_at" ON "crm_owner_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_owner_change_lead_id_at" ON "crm_owner_change" ("lead_id", "at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_owner_change_opportunity_id_at" ON "crm_owner_change" ("opportunity_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "crm_activity" add column if not exists "created_by" text null;`);

    this.addSql(`drop index if exists "IDX_crm_lead_owner_id";`);
    this.addSql(`drop index if exists "IDX_crm_lead_team_id";`);

    this.addSql(`alter table if exists "crm_lead" add column if not exists "merged_into_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_owner_id_created_at" ON "crm_lead" ("owner_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_team_id_created_at" ON "crm_lead" ("team_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_merged_into_id" ON "crm_lead" ("merged_into_id") WHERE deleted_at IS NULL;`);

    this.addSql(`drop index if exists "IDX_crm_opportunity_owner_id";`);
    this.addSql(`drop index if exists "IDX_crm_opportunity_team_id";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_owner_id_stage_id_rank" ON "crm_opportunity" ("owner_id", "stage_id", "rank") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_team_id_stage_id_rank" ON "crm_opportunity" ("team_id", "stage_id", "rank") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_sums" ON "crm_opportunity" ("stage_id", "closed_at", "currency_code", "owner_id", "team_id", "amount") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_team_sums" ON "crm_opportunity" ("team_id", "stage_id", "closed_at", "currency_code", "owner_id", "amount") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_owner_sums" ON "crm_opportunity" ("owner_id", "stage_id", "closed_at", "currency_code", "team_id", "amount") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "crm_attachment" cascade;`);

    this.addSql(`drop table if exists "crm_owner_change" cascade;`);

    this.addSql(`alter table if exists "crm_activity" drop column if exists "created_by";`);

    this.addSql(`drop index if exists "IDX_crm_lead_owner_id_created_at";`);
    this.addSql(`drop index if exists "IDX_crm_lead_team_id_created_at";`);
    this.addSql(`drop index if exists "IDX_crm_lead_merged_into_id";`);
    this.addSql(`alter table if exists "crm_lead" drop column if exists "merged_into_id";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_owner_id" ON "crm_lead" ("owner_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_lead_team_id" ON "crm_lead" ("team_id") WHERE deleted_at IS NULL;`);

    this.addSql(`drop index if exists "IDX_crm_opportunity_owner_id_stage_id_rank";`);
    this.addSql(`drop index if exists "IDX_crm_opportunity_team_id_stage_id_rank";`);
    this.addSql(`drop index if exists "IDX_crm_opportunity_sums";`);
    this.addSql(`drop index if exists "IDX_crm_opportunity_team_sums";`);
    this.addSql(`drop index if exists "IDX_crm_opportunity_owner_sums";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_owner_id" ON "crm_opportunity" ("owner_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_opportunity_team_id" ON "crm_opportunity" ("team_id") WHERE deleted_at IS NULL;`);
  }

}
