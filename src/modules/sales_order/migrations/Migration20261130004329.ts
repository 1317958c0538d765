import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130004329 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "crm_invoice" add column if not exists "rounding" numeric not null default 0, add column if not exists "raw_rounding" jsonb not null default '{"value":"0","precision":20}';`);

    this.addSql(`alter table if exists "crm_invoice_line" add column if not exists "gross_total" numeric null, add column if not exists "raw_gross_total" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "crm_invoice" drop column if exists "rounding", drop column if exists "raw_rounding";`);

    this.addSql(`alter table if exists "crm_invoice_line" drop column if exists "gross_total", drop column if exists "raw_gross_total";`);
  }

}
