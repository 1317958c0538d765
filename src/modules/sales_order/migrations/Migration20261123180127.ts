import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123180127 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "crm_seller" ("id" text not null, "name" text not null, "tax_id" text null, "register_number" text null, "share_capital" text null, "address_1" text null, "city" text null, "province" text null, "postal_code" text null, "country_code" text null, "email" text null, "phone" text null, "website" text null, "bank_name" text null, "iban" text null, "logo_file_id" text null, "logo_mime_type" text null, "offer_terms" text null, "footer" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "crm_seller_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_seller_deleted_at" ON "crm_seller" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "crm_seller" cascade;`);
  }

}
