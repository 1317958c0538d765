import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { type CrmOptions, parseCrmOptions } from "../../options"
import type { Actor } from "./access/visible-to"
import { type BoardColumn, type BoardFilter, readBoard, readColumn } from "./board/board-query"
import { createDefaults } from "./defaults"
import { Activity, Lead, LostReason, Opportunity, SalesRep, SalesRole, SalesTeam, Stage, StageChange } from "./models"
import { type Place, lockStages, rankAt, recordChange } from "./moves/move-store"
import { applyTrigger, move, type Moved, type MoveInput, revert, type TriggerInput, undo } from "./moves/moves"

/** What a new opportunity is made of; rank, version and dates are the module's own. */
export type NewOpportunity = Partial<
  Pick<
    InferTypeOf<typeof Opportunity>,
    | "customer_id"
    | "company_name"
    | "contact_name"
    | "email"
    | "phone"
    | "owner_id"
    | "team_id"
    | "amount"
    | "amount_source"
    | "probability"
    | "probability_is_manual"
    | "expected_close_date"
    | "priority"
    | "source"
    | "tags"
    | "description"
  >
> & { title: string; stage_id: string; currency_code: string }

class PipelineModuleService extends MedusaService({
  Activity,
  Lead,
  LostReason,
  Opportunity,
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

  private manager(context: Context<EntityManager>): EntityManager {
    const manager = context.transactionManager ?? context.manager
    if (!manager) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The pipeline module has no database connection")
    }
    return manager
  }

  /** Gives an empty pipeline its default stages, roles and lost reasons; otherwise changes nothing. */
  @InjectTransactionManager()
  async createDefaults(@MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await createDefaults(this.manager(context))
  }

  /** The user as an actor, or null while the CRM does not know them. One query. */
  @InjectManager()
  async findActor(user_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<Actor | null> {
    const [row] = await this.manager(context).execute(
      `select r.user_id, r.team_id, o.key as role_key, o.permissions, o.can_configure, o.can_export, o.max_discount_percent
         from crm_sales_rep r join crm_sales_role o on o.id = r.role_id and o.deleted_at is null
         where r.user_id = ? and r.deleted_at is null`,
      [user_id],
    )
    return (row as Actor | undefined) ?? null
  }

  /** Makes the user a rep with this role, unless they are one already. @throws invalid_data for an unknown role */
  @InjectTransactionManager()
  async addRep(user_id: string, role_key: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const manager = this.manager(context)
    const [role] = await manager.execute("select id from crm_sales_role where key = ? and deleted_at is null", [role_key])
    if (!role) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `default_role: there is no sales role "${role_key}"`)
    }
    await manager.execute(
      "insert into crm_sales_rep (id, user_id, role_id) values (?, ?, ?) on conflict do nothing",
      [generateEntityId(undefined, "crmrep"), user_id, role.id],
    )
  }

  /** Creates an opportunity on top of its stage's column and starts its history. Returns its id. */
  @InjectTransactionManager()
  async addOpportunity(
    data: NewOpportunity,
    actor_id: string | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    const manager = this.manager(context)
    await lockStages(manager, [data.stage_id])
    const rank = await rankAt(manager, data.stage_id, "", {} satisfies Place)
    const created = await this.createOpportunities({ ...data, rank, stage_entered_at: new Date() }, context)
    await recordChange(manager, created.id, null, data.stage_id, { actor_id, trigger: "created" }, null)
    return created.id
  }

  /** A move by a person. @throws not_found, conflict (stale version), invalid_data */
  @InjectTransactionManager()
  async moveOpportunity(input: MoveInput, @MedusaContext() context: Context<EntityManager> = {}): Promise<Moved> {
    return await move(this.manager(context), input)
  }

  /** A move by a document operation; null when the opportunity stays where it is. */
  @InjectTransactionManager()
  async applyStageTrigger(
    input: TriggerInput,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Moved | null> {
    return await applyTrigger(this.manager(context), input)
  }

  /** Undoes the latest move by a person. @throws conflict when there is none or a document made it */
  @InjectTransactionManager()
  async undoMove(
    input: { id: string; version?: number; actor_id: string | null },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Moved> {
    return await undo(this.manager(context), input)
  }

  /** Takes a move back as if it had never been; for compensation. */
  @InjectTransactionManager()
  async revertMove(moved: Moved, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await revert(this.manager(context), moved)
  }

  /** Count, sums and first cards of every column that has any. */
  @InjectManager()
  async readBoard(
    filter: BoardFilter,
    limit: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<BoardColumn[]> {
    return await readBoard(this.manager(context), filter, limit)
  }

  /** The next cards of one column. */
  @InjectManager()
  async readColumn(
    stage_id: string,
    filter: BoardFilter,
    limit: number,
    cursor?: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Pick<BoardColumn, "cards" | "next_cursor">> {
    return await readColumn(this.manager(context), stage_id, filter, limit, cursor)
  }
}

export default PipelineModuleService
