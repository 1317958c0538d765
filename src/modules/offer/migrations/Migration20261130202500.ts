import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130202500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "crm_offer" add column if not exists "accept_lease_until" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "crm_offer" drop column if exists "accept_lease_until";`);
  }

}
