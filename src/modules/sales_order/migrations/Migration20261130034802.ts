import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130034802 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_crm_sales_order_owner_id";`);
    this.addSql(`drop index if exists "IDX_crm_sales_order_team_id";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_owner_id_state_created_at" ON "crm_sales_order" ("owner_id", "state", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_team_id_state_created_at" ON "crm_sales_order" ("team_id", "state", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_crm_sales_order_owner_id_state_created_at";`);
    this.addSql(`drop index if exists "IDX_crm_sales_order_team_id_state_created_at";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_owner_id" ON "crm_sales_order" ("owner_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_crm_sales_order_team_id" ON "crm_sales_order" ("team_id") WHERE deleted_at IS NULL;`);
  }

}
