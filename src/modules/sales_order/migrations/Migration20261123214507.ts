import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Search looks for a part of the buyer's name. A host whose database user may not add the extension searches all the same, only slower. */
const TRIGRAMS = `do $$ begin
  begin
    create extension if not exists pg_trgm;
  exception when others then
    raise notice 'medusa-plugin-crm: without the extension pg_trgm, search reads whole tables (%)', sqlerrm;
  end;
  if exists (select 1 from pg_extension where extname = 'pg_trgm') then
    create index if not exists "IDX_crm_sales_order_buyer_name_search" on crm_sales_order
      using gin (buyer_name gin_trgm_ops) where deleted_at is null;
  end if;
end $$;`

export class Migration20261123214507 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_created_at_id" ON "crm_sales_order" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(TRIGRAMS);

    this.addSql(`alter table if exists "crm_invoice" add column if not exists "exchange_rate" numeric null, add column if not exists "exchange_rate_date" timestamptz null, add column if not exists "raw_exchange_rate" jsonb null;`);
    this.addSql(`alter table if exists "crm_invoice" add constraint crm_invoice_exchange_rate_positive check(exchange_rate > 0);`);

    this.addSql(`alter table if exists "crm_delivery_note_line" add column if not exists "unit_price" numeric null, add column if not exists "raw_unit_price" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_crm_sales_order_created_at_id";`);
    this.addSql(`drop index if exists "IDX_crm_sales_order_buyer_name_search";`);

    this.addSql(`alter table if exists "crm_invoice" drop constraint if exists crm_invoice_exchange_rate_positive;`);
    this.addSql(`alter table if exists "crm_invoice" drop column if exists "exchange_rate", drop column if exists "exchange_rate_date", drop column if exists "raw_exchange_rate";`);

    this.addSql(`alter table if exists "crm_delivery_note_line" drop column if exists "unit_price", drop column if exists "raw_unit_price";`);
  }

}
