import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { managerOf } from "../../../utils/manager-of"
import { type CrmOptions, parseCrmOptions } from "../../../options"
import {
  Activity,
  Attachment,
  Lead,
  LostReason,
  Opportunity,
  OwnerChange,
  SalesRep,
  SalesRole,
  SalesTeam,
  Stage,
  StageChange,
} from "../models"
import type { Moved } from "../moves/moves"
import type { StageTrigger } from "../stages/triggers"
import {
  assertUnused,
  countConfigurers,
  keepingAConfigurer,
  type RepData,
  type RepRow,
  restoreRep,
  retireRep,
  writeRep,
} from "./access"
import { assertExists, freeKey, lockConfiguration } from "./lock"
import { orderRows } from "./order"
import { mergedPermissions, readRole, type RoleChange, type RoleData } from "./roles"
import {
  assertStageFits,
  assignTrigger,
  countHeld,
  placeNewStage,
  removeStage,
  type StageData,
} from "./stages"

/** The part of the pipeline that says how it works: stages, reps, roles. One change at a time. */
export class ConfigurationService extends MedusaService({
  Activity,
  Attachment,
  Lead,
  LostReason,
  Opportunity,
  OwnerChange,
  SalesRep,
  SalesRole,
  SalesTeam,
  Stage,
  StageChange,
}) {
  readonly options: CrmOptions

  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
    this.options = parseCrmOptions(options)
  }

  /** Creates a stage, or changes the one with this id. Returns its id. @throws not_found, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async saveStage(
    { id, ...data }: StageData & { id?: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    const manager = managerOf(context)
    await lockConfiguration(manager)
    await assertStageFits(manager, id, data)
    if (id !== undefined) {
      await this.updateStages({ id, ...data }, context)
      return id
    }
    const name = data.name ?? ""
    const created = await this.createStages(
      { ...data, name, key: await freeKey(manager, "crm_stage", name), rank: 0 },
      context,
    )
    await manager.flush()
    await placeNewStage(manager, created.id)
    return created.id
  }

  /** Deletes a stage and moves what is in it. @throws not_found, conflict, invalid_data */
  @InjectManager()
  @InjectTransactionManager()
  async removeStage(
    input: { id: string; target_stage_id?: string; actor_id: string | null },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Moved[]> {
    await lockConfiguration(managerOf(context))
    return await removeStage(managerOf(context), input)
  }

  /** Orders the board. Returns the order before. @throws invalid_data unless every stage is named once */
  @InjectManager()
  @InjectTransactionManager()
  async orderStages(
    stage_ids: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    await lockConfiguration(managerOf(context))
    return await orderRows(managerOf(context), "crm_stage", stage_ids)
  }

  /** Orders the lost reasons. Returns the order before. @throws invalid_data unless every one is named once */
  @InjectManager()
  @InjectTransactionManager()
  async orderLostReasons(
    lost_reason_ids: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    await lockConfiguration(managerOf(context))
    return await orderRows(managerOf(context), "crm_lost_reason", lost_reason_ids)
  }

  /** Lets an operation lead to one stage, or to none. Returns where it led before. @throws not_found */
  @InjectManager()
  @InjectTransactionManager()
  async assignTrigger(
    { trigger, stage_id }: { trigger: StageTrigger; stage_id: string | null },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
    await lockConfiguration(managerOf(context))
    return await assignTrigger(managerOf(context), trigger, stage_id)
  }

  /** How many opportunities a stage holds, whoever owns them. @throws not_found */
  @InjectManager()
  async countHeld(stage_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<number> {
    return await countHeld(managerOf(context), stage_id)
  }

  /** Makes a user a rep or changes the rep they are. @throws invalid_data, conflict when nobody could configure any more */
  @InjectManager()
  @InjectTransactionManager()
  async saveRep(
    data: RepData,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; before: RepRow | undefined }> {
    const manager = managerOf(context)
    await lockConfiguration(manager)
    return await keepingAConfigurer(manager, () => writeRep(manager, data, this.options.default_role))
  }

  /** Puts a rep back as it was; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async restoreRep(
    id: string,
    before: RepRow | undefined,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await restoreRep(managerOf(context), id, before)
  }

  /** Takes the CRM away from a user. @throws not_found, conflict when nobody could configure any more */
  @InjectManager()
  @InjectTransactionManager()
  async removeRep(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const manager = managerOf(context)
    await lockConfiguration(manager)
    await assertExists(manager, "crm_sales_rep", "rep", id)
    await keepingAConfigurer(manager, () =>
      manager.execute("update crm_sales_rep set deleted_at = now() where id = ?", [id]),
    )
  }

  /** Takes the CRM away from a user whom the host deleted. Returns how their rep was before. */
  @InjectManager()
  @InjectTransactionManager()
  async retireRep(
    user_id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<RepRow | undefined> {
    await lockConfiguration(managerOf(context))
    return await retireRep(managerOf(context), user_id)
  }

  /** Whether there is anybody who may configure the CRM. */
  @InjectManager()
  async hasConfigurer(@MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    return (await countConfigurers(managerOf(context))) > 0
  }

  /** Creates a role, or changes the one with this id; says what it held before. @throws not_found, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async saveRole(
    { id, permissions, ...data }: RoleChange,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; before: RoleData | undefined }> {
    const manager = managerOf(context)
    await lockConfiguration(manager)
    if (id === undefined) {
      const name = data.name ?? ""
      const key = await freeKey(manager, "crm_sales_role", name)
      const levels = mergedPermissions(undefined, permissions ?? {})
      const created = await this.createSalesRoles({ ...data, permissions: levels, name, key }, context)
      return { id: created.id, before: undefined }
    }
    const before = await readRole(manager, id)
    const levels = mergedPermissions(before.permissions, permissions ?? {})
    await keepingAConfigurer(manager, async () => {
      await this.updateSalesRoles({ id, ...data, permissions: levels }, context)
      await manager.flush()
    })
    return { id, before }
  }

  /** Deletes a role or a team that no rep has. @throws not_found, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async removeUnused(
    kind: "role" | "team",
    id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const manager = managerOf(context)
    const table = kind === "role" ? "crm_sales_role" : "crm_sales_team"
    await lockConfiguration(manager)
    await assertUnused(manager, table, id)
    await manager.execute(`update ${table} set deleted_at = now() where id = ?`, [id])
  }
}
