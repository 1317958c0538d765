import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123182924 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "crm_sales_order" add column if not exists "origin" text check ("origin" in ('offer', 'host')) not null default 'offer', add column if not exists "paid" text check ("paid" in ('none', 'partial', 'full')) not null default 'none', add column if not exists "next_due_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_state_delivered_created_at" ON "crm_sales_order" ("state", "delivered", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_state_invoiced_created_at" ON "crm_sales_order" ("state", "invoiced", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_next_due_at" ON "crm_sales_order" ("next_due_at") WHERE next_due_at IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "crm_invoice" add column if not exists "credited_total" numeric not null default 0, add column if not exists "paid_total" numeric not null default 0, add column if not exists "paid_at" timestamptz null, add column if not exists "reason" text null, add column if not exists "note" text null, add column if not exists "locale" text not null default 'en', add column if not exists "pdf_file_id" text null, add column if not exists "pdf_sha256" text null, add column if not exists "delivered_at" timestamptz null, add column if not exists "raw_credited_total" jsonb not null default '{"value":"0","precision":20}', add column if not exists "raw_paid_total" jsonb not null default '{"value":"0","precision":20}';`);
    // Until now an invoice was credited as a whole or not at all.
    this.addSql(`update "crm_invoice" set "credited_total" = "total", "raw_credited_total" = "raw_total" where "kind" = 'invoice' and "status" = 'canceled';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_invoice_due_at" ON "crm_invoice" ("due_at") WHERE status = 'issued' AND kind = 'invoice' AND paid_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`alter table if exists "crm_invoice" add constraint crm_invoice_credited_at_most_whole check(credited_total >= 0 and credited_total <= total);`);
    this.addSql(`alter table if exists "crm_invoice" add constraint crm_invoice_paid_not_negative check(paid_total >= 0);`);

    this.addSql(`alter table if exists "crm_delivery_note" add column if not exists "seller" jsonb null, add column if not exists "buyer" jsonb null, add column if not exists "destination" jsonb null, add column if not exists "delegate_name" text null, add column if not exists "delegate_id_card" text null, add column if not exists "vehicle_number" text null, add column if not exists "route" text null, add column if not exists "uit_code" text null, add column if not exists "note" text null, add column if not exists "locale" text not null default 'en', add column if not exists "shipped_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_crm_sales_order_state_delivered_created_at";`);
    this.addSql(`drop index if exists "IDX_crm_sales_order_state_invoiced_created_at";`);
    this.addSql(`drop index if exists "IDX_crm_sales_order_next_due_at";`);
    this.addSql(`alter table if exists "crm_sales_order" drop column if exists "origin", drop column if exists "paid", drop column if exists "next_due_at";`);

    this.addSql(`drop index if exists "IDX_crm_invoice_due_at";`);
    this.addSql(`alter table if exists "crm_invoice" drop constraint if exists crm_invoice_credited_at_most_whole;`);
    this.addSql(`alter table if exists "crm_invoice" drop constraint if exists crm_invoice_paid_not_negative;`);
    this.addSql(`alter table if exists "crm_invoice" drop column if exists "credited_total", drop column if exists "paid_total", drop column if exists "paid_at", drop column if exists "reason", drop column if exists "note", drop column if exists "locale", drop column if exists "pdf_file_id", drop column if exists "pdf_sha256", drop column if exists "delivered_at", drop column if exists "raw_credited_total", drop column if exists "raw_paid_total";`);

    this.addSql(`alter table if exists "crm_delivery_note" drop column if exists "seller", drop column if exists "buyer", drop column if exists "destination", drop column if exists "delegate_name", drop column if exists "delegate_id_card", drop column if exists "vehicle_number", drop column if exists "route", drop column if exists "uit_code", drop column if exists "note", drop column if exists "locale", drop column if exists "shipped_at";`);
  }

}
