import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123114248 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "crm_offer" drop constraint if exists "crm_offer_accept_token_hash_unique";`);
    this.addSql(`alter table if exists "crm_offer" drop constraint if exists "crm_offer_number_revision_unique";`);
    this.addSql(`create table if not exists "crm_discount_rule" ("id" text not null, "name" text not null, "target" text check ("target" in ('category', 'collection', 'tag', 'type', 'product', 'all')) not null, "target_ids" text[] not null default '{}', "customer_group_ids" text[] not null default '{}', "customer_ids" text[] not null default '{}', "min_quantity" numeric not null default 0, "starts_at" timestamptz null, "ends_at" timestamptz null, "currency_code" text null, "type" text check ("type" in ('percent', 'amount', 'price')) not null default 'percent', "value" numeric not null, "priority" integer not null default 0, "is_active" boolean not null default true, "raw_min_quantity" jsonb not null default '{"value":"0","precision":20}', "raw_value" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_discount_rule_pkey" primary key ("id"), constraint crm_discount_rule_value_not_negative check (value >= 0), constraint crm_discount_rule_percent check (type <> 'percent' or value <= 100), constraint crm_discount_rule_money_names_currency check (type = 'percent' or currency_code is not null), constraint crm_discount_rule_has_targets check (target = 'all' or cardinality(target_ids) > 0), constraint crm_discount_rule_dates_in_order check (starts_at is null or ends_at is null or starts_at < ends_at));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_discount_rule_deleted_at" ON "crm_discount_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_discount_rule_is_active_priority" ON "crm_discount_rule" ("is_active", "priority") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_discount_rule_name" ON "crm_discount_rule" ("name") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_offer" ("id" text not null, "number" text not null, "revision" integer not null default 1, "root_id" text not null, "opportunity_id" text null, "customer_id" text not null, "owner_id" text null, "team_id" text null, "region_id" text not null, "sales_channel_id" text null, "currency_code" text not null, "valid_until" timestamptz not null, "status" text check ("status" in ('draft', 'sent', 'accepted', 'declined', 'expired', 'superseded')) not null default 'draft', "shipping_address" jsonb null, "billing_address" jsonb null, "buyer" jsonb not null, "buyer_name" text not null, "shipping_option_id" text null, "shipping_name" text null, "shipping_amount" numeric not null default 0, "shipping_tax_rate" real not null default 0, "note" text null, "terms" text null, "subtotal" numeric not null default 0, "discount_total" numeric not null default 0, "tax_total" numeric not null default 0, "total" numeric not null default 0, "taxes" jsonb null, "sent_at" timestamptz null, "accepted_at" timestamptz null, "declined_at" timestamptz null, "decline_reason" text null, "pdf_file_id" text null, "pdf_sha256" text null, "accept_token_hash" text null, "version" integer not null default 1, "raw_shipping_amount" jsonb not null default '{"value":"0","precision":20}', "raw_subtotal" jsonb not null default '{"value":"0","precision":20}', "raw_discount_total" jsonb not null default '{"value":"0","precision":20}', "raw_tax_total" jsonb not null default '{"value":"0","precision":20}', "raw_total" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_offer_pkey" primary key ("id"), constraint crm_offer_revision_positive check (revision > 0), constraint crm_offer_total_not_negative check (total >= 0), constraint crm_offer_version_positive check (version > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_deleted_at" ON "crm_offer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_offer_number_revision_unique" ON "crm_offer" ("number", "revision") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_root_id" ON "crm_offer" ("root_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_opportunity_id" ON "crm_offer" ("opportunity_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_customer_id" ON "crm_offer" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_owner_id" ON "crm_offer" ("owner_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_team_id" ON "crm_offer" ("team_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_region_id" ON "crm_offer" ("region_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_created_at_id" ON "crm_offer" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_status_valid_until" ON "crm_offer" ("status", "valid_until") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_offer_accept_token_hash_unique" ON "crm_offer" ("accept_token_hash") WHERE accept_token_hash IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_offer_one_accepted" ON "crm_offer" ("root_id") WHERE status = 'accepted' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_offer_line" ("id" text not null, "offer_id" text not null, "kind" text check ("kind" in ('product', 'note')) not null default 'product', "rank" integer not null, "variant_id" text null, "product_id" text null, "title" text not null, "sku" text null, "quantity" numeric not null default 0, "list_price" numeric not null default 0, "is_tax_inclusive" boolean not null default false, "discount_type" text check ("discount_type" in ('percent', 'amount', 'price')) null, "discount_value" numeric null, "discount_source" text check ("discount_source" in ('none', 'rule', 'manual')) not null default 'none', "discount_rule_id" text null, "discount_rule_name" text null, "unit_price" numeric not null default 0, "tax_rate" real not null default 0, "subtotal" numeric not null default 0, "discount_total" numeric not null default 0, "net_total" numeric not null default 0, "tax_total" numeric not null default 0, "total" numeric not null default 0, "raw_quantity" jsonb not null default '{"value":"0","precision":20}', "raw_list_price" jsonb not null default '{"value":"0","precision":20}', "raw_discount_value" jsonb null, "raw_unit_price" jsonb not null default '{"value":"0","precision":20}', "raw_subtotal" jsonb not null default '{"value":"0","precision":20}', "raw_discount_total" jsonb not null default '{"value":"0","precision":20}', "raw_net_total" jsonb not null default '{"value":"0","precision":20}', "raw_tax_total" jsonb not null default '{"value":"0","precision":20}', "raw_total" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_offer_line_pkey" primary key ("id"), constraint crm_offer_line_product_has_variant check (kind <> 'product' or (variant_id is not null and quantity > 0)), constraint crm_offer_line_price_not_negative check (unit_price >= 0 and net_total >= 0), constraint crm_offer_line_rule_has_id check (discount_source <> 'rule' or discount_rule_id is not null));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_line_offer_id" ON "crm_offer_line" ("offer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_line_deleted_at" ON "crm_offer_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_line_offer_id_rank" ON "crm_offer_line" ("offer_id", "rank") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_line_variant_id" ON "crm_offer_line" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_line_product_id" ON "crm_offer_line" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_line_discount_rule_id" ON "crm_offer_line" ("discount_rule_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "crm_offer_line" add constraint "crm_offer_line_offer_id_foreign" foreign key ("offer_id") references "crm_offer" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "crm_offer_line" drop constraint if exists "crm_offer_line_offer_id_foreign";`);

    this.addSql(`drop table if exists "crm_discount_rule" cascade;`);

    this.addSql(`drop table if exists "crm_offer" cascade;`);

    this.addSql(`drop table if exists "crm_offer_line" cascade;`);
  }

}
