import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123180129 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "crm_sales_role" add column if not exists "can_see_margin" boolean not null default false;`);
    // Whoever may take the lists away or configure the CRM has seen more than margins.
    this.addSql(`update "crm_sales_role" set "can_see_margin" = true where "can_configure" or "can_export";`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "crm_sales_role" drop column if exists "can_see_margin";`);
  }

}
