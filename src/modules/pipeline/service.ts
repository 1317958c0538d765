import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { crmError } from "../../errors/crm-error"
import type { HttpCard } from "../../types/http"
import { managerOf } from "../../utils/manager-of"
import type { Actor } from "./access/visible-to"
import { type Conversion, finishConversion, lockForConversion, revertConversion } from "./leads/conversion"
import type { BoardStage } from "./board/column-parts"
import { type BoardColumn, readBoard, readCards, readColumn } from "./board/board-query"
import { createDefaults } from "./defaults"
import { ExportService } from "./export/export-service"
import type { NewOpportunity } from "./opportunities/opportunity-service"
import type { MoveStage } from "./moves/move-rules"
import { lockStages, readStages, type StageRow } from "./moves/move-store"
import { type DocumentOperation, followDocuments } from "./moves/follow-documents"
import { move, type Moved, type MovedCard, type MoveInput } from "./moves/moves"
import { revert, stageToReopen, undo } from "./moves/undo"
import type { OpportunityFilter } from "./search/opportunity-filter"
import { listOpportunities, type ListPage, type OpportunityList } from "./search/opportunity-list"

class PipelineModuleService extends ExportService {
  /** Gives an empty pipeline its default stages, roles and lost reasons; otherwise changes nothing. */
  @InjectManager()
  @InjectTransactionManager()
  async createDefaults(@MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await createDefaults(managerOf(context))
  }

  /** When the CRM came into this store: since when it has roles. */
  @InjectManager()
  async installedAt(@MedusaContext() context: Context<EntityManager> = {}): Promise<Date> {
    const [{ at }] = await managerOf(context).execute("select min(created_at) as at from crm_sales_role")
    return new Date(at)
  }

  /** The user as an actor, or null while the CRM does not know them. One query. */
  @InjectManager()
  async findActor(
    user_id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Actor | null> {
    const [row] = await managerOf(context).execute(
      `select r.user_id, r.team_id, o.key as role_key, o.permissions, o.store_access, o.can_configure, o.can_export, o.can_see_margin, o.max_discount_percent
         from crm_sales_rep r join crm_sales_role o on o.id = r.role_id and o.deleted_at is null
         where r.user_id = ? and r.deleted_at is null`,
      [user_id],
    )
    return (row as Actor | undefined) ?? null
  }

  /** Makes the user a rep with this role, unless they are one already. @throws invalid_data for an unknown role */
  @InjectManager()
  @InjectTransactionManager()
  async addRep(
    user_id: string,
    role_key: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const manager = managerOf(context)
    const [role] = await manager.execute(
      "select id from crm_sales_role where key = ? and deleted_at is null",
      [role_key],
    )
    if (!role) {
      throw crmError("sales_role_missing", { field: "default_role", name: role_key })
    }
    // A rep who was removed stays removed until somebody makes them one again.
    await manager.execute(
      `insert into crm_sales_rep (id, user_id, role_id)
         select ?, ?, ? where not exists (select 1 from crm_sales_rep where user_id = ?) on conflict do nothing`,
      [generateEntityId(undefined, "crmrep"), user_id, role.id, user_id],
    )
  }

  /** Makes a lead an opportunity. @throws not_found, conflict when it was converted already or is disqualified */
  @InjectManager()
  @InjectTransactionManager()
  async convertLead(
    input: { id: string; customer_id: string | null; opportunity: NewOpportunity; actor_id: string | null },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Conversion> {
    const manager = managerOf(context)
    // Stages before leads: whoever hands over all that a rep owns takes them in this order too.
    await lockStages(manager, [input.opportunity.stage_id])
    const lead = await lockForConversion(manager, input.id)
    const id = await this.addOpportunity(input.opportunity, input.actor_id, context)
    return await finishConversion(manager, lead, { id, customer_id: input.customer_id, filled: null })
  }

  /** Takes a conversion back as if it had never been; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async revertConversion(
    conversion: Conversion,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await revertConversion(managerOf(context), conversion)
  }

  /** A move by a person, of one opportunity or several. @throws not_found, conflict (stale version), invalid_data */
  @InjectManager()
  @InjectTransactionManager()
  async moveOpportunities(
    input: MoveInput,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Moved[]> {
    return await move(managerOf(context), input)
  }

  /** A move by a document operation; null when the opportunity stays where it is. */
  @InjectManager()
  async applyStageTrigger(
    { opportunity_id, ...operation }: DocumentOperation & { opportunity_id: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Moved | null> {
    const [moved] = await this.followDocuments(opportunity_id, [operation], context)
    return moved ?? null
  }

  /** Moves by document operations, one after the other; none where the opportunity stays. */
  @InjectManager()
  @InjectTransactionManager()
  async followDocuments(
    opportunity_id: string,
    operations: DocumentOperation[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Moved[]> {
    return await followDocuments(managerOf(context), opportunity_id, operations)
  }

  /** Undoes the latest move by a person of each. @throws conflict when there is none or a document made it */
  @InjectManager()
  @InjectTransactionManager()
  async undoMoves(
    input: { opportunities: MovedCard[]; actor_id: string | null },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Moved[]> {
    return await undo(managerOf(context), input)
  }

  /** The stage that a won or lost opportunity goes back to. */
  @InjectManager()
  async stageToReopen(
    opportunity_id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<MoveStage | undefined> {
    return await stageToReopen(managerOf(context), opportunity_id)
  }

  /** Takes moves back as if they had never been; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async revertMoves(moved: Moved[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await revert(managerOf(context), moved)
  }

  /** Every stage, in board order. */
  @InjectManager()
  async readStages(@MedusaContext() context: Context<EntityManager> = {}): Promise<StageRow[]> {
    return await readStages(managerOf(context))
  }

  /** Count, sums and first cards of every column that has any. */
  @InjectManager()
  async readBoard(
    stages: BoardStage[],
    filter: OpportunityFilter,
    limit: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<BoardColumn[]> {
    return await readBoard(managerOf(context), stages, filter, limit)
  }

  /** The next cards of one column. @throws invalid_data (cursor) */
  @InjectManager()
  async readColumn(
    stage: BoardStage,
    filter: OpportunityFilter,
    page: { limit: number; cursor?: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Pick<BoardColumn, "cards" | "next_cursor">> {
    return await readColumn(managerOf(context), stage, filter, page)
  }

  /** The cards with these ids that the filter lets through. */
  @InjectManager()
  async readCards(
    filter: OpportunityFilter,
    ids: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<HttpCard[]> {
    return await readCards(managerOf(context), filter, ids)
  }

  /** A page of the opportunities that the filter lets through. @throws invalid_data (order, cursor) */
  @InjectManager()
  async readOpportunities(
    filter: OpportunityFilter,
    page: ListPage,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<OpportunityList> {
    return await listOpportunities(managerOf(context), filter, page)
  }
}

export default PipelineModuleService
