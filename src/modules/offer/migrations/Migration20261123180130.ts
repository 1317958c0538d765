import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123180130 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "crm_offer" drop constraint if exists "crm_offer_order_id_unique";`);
    this.addSql(`create table if not exists "crm_offer_event" ("id" text not null, "offer_id" text not null, "kind" text check ("kind" in ('created', 'revised', 'duplicated', 'sent', 'emailed', 'linked', 'opened', 'accepted', 'declined', 'expired', 'superseded')) not null, "actor_id" text null, "details" jsonb not null default '{}', "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_offer_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_event_offer_id" ON "crm_offer_event" ("offer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_event_deleted_at" ON "crm_offer_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_event_offer_id_at" ON "crm_offer_event" ("offer_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "crm_offer_event" add constraint "crm_offer_event_offer_id_foreign" foreign key ("offer_id") references "crm_offer" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "crm_offer" add column if not exists "locale" text not null default 'en', add column if not exists "discount_type" text check ("discount_type" in ('percent', 'amount')) null, add column if not exists "discount_value" numeric null, add column if not exists "link_nonce" text null, add column if not exists "accept_started_at" timestamptz null, add column if not exists "order_id" text null, add column if not exists "raw_discount_value" jsonb null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_offer_order_id_unique" ON "crm_offer" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_offer_accept_started_at" ON "crm_offer" ("accept_started_at") WHERE status = 'accepted' AND order_id IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_offer_one_draft" ON "crm_offer" ("root_id") WHERE status = 'draft' AND deleted_at IS NULL;`);
    this.addSql(`alter table if exists "crm_offer" add constraint crm_offer_discount_whole check((discount_type is null) = (discount_value is null));`);
    this.addSql(`alter table if exists "crm_offer" add constraint crm_offer_discount_possible check(discount_value >= 0 and (discount_type <> 'percent' or discount_value <= 100));`);

    this.addSql(`alter table if exists "crm_offer_line" add column if not exists "origin_id" text null, add column if not exists "original_price" numeric null, add column if not exists "price_list_id" text null, add column if not exists "price_list_title" text null, add column if not exists "unit_cost" numeric null, add column if not exists "discount_rule_reason" jsonb null, add column if not exists "document_discount" numeric not null default 0, add column if not exists "raw_original_price" jsonb null, add column if not exists "raw_unit_cost" jsonb null, add column if not exists "raw_document_discount" jsonb not null default '{"value":"0","precision":20}';`);

    // Offers accepted earlier are complete: their order is known to the sales order.
    this.addSql(`do $$ begin
      if to_regclass('crm_sales_order') is not null then
        update crm_offer o set order_id = s.order_id from crm_sales_order s where s.offer_id = o.id and o.status = 'accepted' and s.deleted_at is null;
      end if;
    end $$;`);
    this.addSql(`create index if not exists "IDX_crm_discount_rule_target_ids" on "crm_discount_rule" using gin ("target_ids") where deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_crm_discount_rule_target_ids";`);
    this.addSql(`drop table if exists "crm_offer_event" cascade;`);

    this.addSql(`drop index if exists "IDX_crm_offer_order_id_unique";`);
    this.addSql(`drop index if exists "IDX_crm_offer_accept_started_at";`);
    this.addSql(`drop index if exists "IDX_crm_offer_one_draft";`);
    this.addSql(`alter table if exists "crm_offer" drop constraint if exists crm_offer_discount_whole;`);
    this.addSql(`alter table if exists "crm_offer" drop constraint if exists crm_offer_discount_possible;`);
    this.addSql(`alter table if exists "crm_offer" drop column if exists "locale", drop column if exists "discount_type", drop column if exists "discount_value", drop column if exists "link_nonce", drop column if exists "accept_started_at", drop column if exists "order_id", drop column if exists "raw_discount_value";`);

    this.addSql(`alter table if exists "crm_offer_line" drop column if exists "origin_id", drop column if exists "original_price", drop column if exists "price_list_id", drop column if exists "price_list_title", drop column if exists "unit_cost", drop column if exists "discount_rule_reason", drop column if exists "document_discount", drop column if exists "raw_original_price", drop column if exists "raw_unit_cost", drop column if exists "raw_document_discount";`);
  }

}
