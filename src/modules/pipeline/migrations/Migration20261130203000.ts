import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130203000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "crm_sales_role" add column if not exists "store_access" text check ("store_access" in ('full', 'read', 'sales')) not null default 'sales';`);
    // Whoever may configure the CRM runs the store; everybody else sells in it.
    this.addSql(`update "crm_sales_role" set "store_access" = 'full' where "can_configure";`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "crm_sales_role" drop column if exists "store_access";`);
  }

}
