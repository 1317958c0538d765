import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123114245 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "crm_delivery_note" drop constraint if exists "crm_delivery_note_fulfillment_id_unique";`);
    this.addSql(`alter table if exists "crm_delivery_note" drop constraint if exists "crm_delivery_note_number_unique";`);
    this.addSql(`alter table if exists "crm_invoice" drop constraint if exists "crm_invoice_number_unique";`);
    this.addSql(`alter table if exists "crm_sales_order" drop constraint if exists "crm_sales_order_offer_id_unique";`);
    this.addSql(`alter table if exists "crm_sales_order" drop constraint if exists "crm_sales_order_order_id_unique";`);
    this.addSql(`alter table if exists "crm_number_series" drop constraint if exists "crm_number_series_prefix_year_unique";`);
    this.addSql(`alter table if exists "crm_number_series" drop constraint if exists "crm_number_series_document_type_year_unique";`);
    this.addSql(`create table if not exists "crm_number_series" ("id" text not null, "document_type" text check ("document_type" in ('offer', 'delivery_note', 'invoice', 'credit_note')) not null, "prefix" text not null, "year" integer not null, "next" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_number_series_pkey" primary key ("id"), constraint crm_number_series_next_positive check (next > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_number_series_deleted_at" ON "crm_number_series" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_number_series_document_type_year_unique" ON "crm_number_series" ("document_type", "year") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_number_series_prefix_year_unique" ON "crm_number_series" ("prefix", "year") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_sales_order" ("id" text not null, "order_id" text not null, "offer_id" text null, "opportunity_id" text null, "customer_id" text null, "owner_id" text null, "team_id" text null, "display_id" integer not null, "buyer_name" text not null, "currency_code" text not null, "total" numeric not null default 0, "state" text check ("state" in ('active', 'closed', 'canceled')) not null default 'active', "delivered" text check ("delivered" in ('none', 'partial', 'full')) not null default 'none', "invoiced" text check ("invoiced" in ('none', 'partial', 'full')) not null default 'none', "state_changes" integer not null default 0, "closed_at" timestamptz null, "raw_total" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_sales_order_pkey" primary key ("id"), constraint crm_sales_order_closed_is_complete check (state <> 'closed' or (delivered = 'full' and invoiced = 'full')), constraint crm_sales_order_closed_has_date check ((state = 'closed') = (closed_at is not null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_deleted_at" ON "crm_sales_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_sales_order_order_id_unique" ON "crm_sales_order" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_sales_order_offer_id_unique" ON "crm_sales_order" ("offer_id") WHERE offer_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_opportunity_id" ON "crm_sales_order" ("opportunity_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_customer_id" ON "crm_sales_order" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_owner_id" ON "crm_sales_order" ("owner_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_team_id" ON "crm_sales_order" ("team_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_state_created_at_id" ON "crm_sales_order" ("state", "created_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_invoice" ("id" text not null, "kind" text check ("kind" in ('invoice', 'credit_note')) not null default 'invoice', "number" text null, "status" text check ("status" in ('draft', 'issued', 'canceled')) not null default 'draft', "sales_order_id" text not null, "credited_invoice_id" text null, "buyer" jsonb not null, "seller" jsonb not null, "currency_code" text not null, "subtotal" numeric not null default 0, "tax_total" numeric not null default 0, "total" numeric not null default 0, "taxes" jsonb null, "issued_at" timestamptz null, "due_at" timestamptz null, "canceled_at" timestamptz null, "raw_subtotal" jsonb not null default '{"value":"0","precision":20}', "raw_tax_total" jsonb not null default '{"value":"0","precision":20}', "raw_total" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_invoice_pkey" primary key ("id"), constraint crm_invoice_number_only_when_issued check ((status = 'draft') = (number is null)), constraint crm_invoice_credit_note_names_invoice check ((kind = 'credit_note') = (credited_invoice_id is not null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_invoice_sales_order_id" ON "crm_invoice" ("sales_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_invoice_deleted_at" ON "crm_invoice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_invoice_number_unique" ON "crm_invoice" ("number") WHERE number IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_invoice_credited_invoice_id" ON "crm_invoice" ("credited_invoice_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_invoice_status_issued_at" ON "crm_invoice" ("status", "issued_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_invoice_line" ("id" text not null, "invoice_id" text not null, "kind" text check ("kind" in ('product', 'shipping')) not null default 'product', "line_id" text not null, "title" text not null, "sku" text null, "quantity" numeric not null, "unit_price" numeric not null, "net_total" numeric not null, "tax_rate" real not null default 0, "rank" integer not null default 0, "raw_quantity" jsonb not null, "raw_unit_price" jsonb not null, "raw_net_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_invoice_line_pkey" primary key ("id"), constraint crm_invoice_line_quantity_positive check (quantity > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_invoice_line_invoice_id" ON "crm_invoice_line" ("invoice_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_invoice_line_deleted_at" ON "crm_invoice_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_invoice_line_line_id" ON "crm_invoice_line" ("line_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_delivery_note" ("id" text not null, "number" text not null, "sales_order_id" text not null, "fulfillment_id" text not null, "location_id" text null, "issued_at" timestamptz not null, "delivered_at" timestamptz null, "canceled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_delivery_note_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_delivery_note_sales_order_id" ON "crm_delivery_note" ("sales_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_delivery_note_deleted_at" ON "crm_delivery_note" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_delivery_note_number_unique" ON "crm_delivery_note" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_crm_delivery_note_fulfillment_id_unique" ON "crm_delivery_note" ("fulfillment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_delivery_note_issued_at_id" ON "crm_delivery_note" ("issued_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "crm_delivery_note_line" ("id" text not null, "delivery_note_id" text not null, "line_id" text not null, "title" text not null, "sku" text null, "quantity" numeric not null, "rank" integer not null default 0, "raw_quantity" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_delivery_note_line_pkey" primary key ("id"), constraint crm_delivery_note_line_quantity_positive check (quantity > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_delivery_note_line_delivery_note_id" ON "crm_delivery_note_line" ("delivery_note_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_delivery_note_line_deleted_at" ON "crm_delivery_note_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_delivery_note_line_line_id" ON "crm_delivery_note_line" ("line_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "crm_invoice" add constraint "crm_invoice_sales_order_id_foreign" foreign key ("sales_order_id") references "crm_sales_order" ("id") on update cascade;`);

    this.addSql(`alter table if exists "crm_invoice_line" add constraint "crm_invoice_line_invoice_id_foreign" foreign key ("invoice_id") references "crm_invoice" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "crm_delivery_note" add constraint "crm_delivery_note_sales_order_id_foreign" foreign key ("sales_order_id") references "crm_sales_order" ("id") on update cascade;`);

    this.addSql(`alter table if exists "crm_delivery_note_line" add constraint "crm_delivery_note_line_delivery_note_id_foreign" foreign key ("delivery_note_id") references "crm_delivery_note" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "crm_invoice" drop constraint if exists "crm_invoice_sales_order_id_foreign";`);

    this.addSql(`alter table if exists "crm_delivery_note" drop constraint if exists "crm_delivery_note_sales_order_id_foreign";`);

    this.addSql(`alter table if exists "crm_invoice_line" drop constraint if exists "crm_invoice_line_invoice_id_foreign";`);

    this.addSql(`alter table if exists "crm_delivery_note_line" drop constraint if exists "crm_delivery_note_line_delivery_note_id_foreign";`);

    this.addSql(`drop table if exists "crm_number_series" cascade;`);

    this.addSql(`drop table if exists "crm_sales_order" cascade;`);

    this.addSql(`drop table if exists "crm_invoice" cascade;`);

    this.addSql(`drop table if exists "crm_invoice_line" cascade;`);

    this.addSql(`drop table if exists "crm_delivery_note" cascade;`);

    this.addSql(`drop table if exists "crm_delivery_note_line" cascade;`);
  }

}
