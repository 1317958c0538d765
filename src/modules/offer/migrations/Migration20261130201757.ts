import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130201757 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "crm_variant_cost" drop constraint if exists "crm_variant_cost_variant_id_currency_code_valid_from_unique";`);
    this.addSql(`create table if not exists "crm_variant_cost" ("id" text not null, "variant_id" text not null, "currency_code" text not null, "amount" numeric not null, "valid_from" text not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_variant_cost_pkey" primary key ("id"), constraint crm_variant_cost_amount_not_negative check (amount >= 0), constraint crm_variant_cost_valid_from_is_day check (valid_from ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'), constraint crm_variant_cost_currency_in_small_letters check (currency_code ~ '^[a-z]{3}\$'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_variant_cost_deleted_at" ON "crm_variant_cost" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_variant_cost_variant_id_currency_code_valid_from_unique" ON "crm_variant_cost" ("variant_id", "currency_code", "valid_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "crm_variant_cost" cascade;`);
  }

}
