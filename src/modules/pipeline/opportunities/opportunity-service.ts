import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../utils/manager-of"
import { removeOpportunity } from "../leads/conversion"
import type { Opportunity } from "../models"
import { lockOpportunities, lockStages, recordChanges } from "../moves/move-store"
import { forgetOwnerChanges } from "../owners/owner-changes"
import { OwnersService } from "../owners/owners-service"
import { ranksAt } from "../ranks/column-ranks"
import {
  assertMayStart,
  type EditedOpportunity,
  lockForChange,
  type OpportunityChange,
  recordNewOwner,
} from "./edit"

type OpportunityRow = InferTypeOf<typeof Opportunity>

/** What a person may write of an opportunity; the stage changes by moving it. */
export type OpportunityEdit = Partial<
  Pick<
    OpportunityRow,
    | "title"
    | "customer_id"
    | "company_name"
    | "contact_name"
    | "email"
    | "phone"
    | "owner_id"
    | "team_id"
    | "currency_code"
    | "amount_source"
    | "probability"
    | "probability_is_manual"
    | "expected_close_date"
    | "priority"
    | "source"
    | "tags"
    | "description"
  >
> & { amount?: number }

/** What a new opportunity is made of; rank, version and dates are the module's own. */
export type NewOpportunity = OpportunityEdit & {
  title: string
  stage_id: string
  currency_code: string
  /** For one that starts in a won stage. */
  closed_at?: Date | null
}

/** The part of the pipeline that writes opportunities; moving them is the board's. */
export class OpportunityService extends OwnersService {
  /** Creates an opportunity on top of its stage's column and starts its history. Returns its id. */
  @InjectManager()
  @InjectTransactionManager()
  async addOpportunity(
    data: NewOpportunity,
    actor_id: string | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    const manager = managerOf(context)
    await lockStages(manager, [data.stage_id])
    await assertMayStart(manager, data)
    const [rank] = await ranksAt(manager, data.stage_id, {}, 1)
    const created = await this.createOpportunities({ ...data, rank, stage_entered_at: new Date() }, context)
    // The history refers to the row, which is only written when the unit of work is flushed.
    await manager.flush()
    const entered = {
      opportunity_id: created.id,
      from_stage_id: null,
      to_stage_id: data.stage_id,
      before: null,
    }
    await recordChanges(manager, [{ ...entered, actor_id, trigger: "created" }])
    return created.id
  }

  /** Removes an opportunity as if it had never been; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async removeOpportunity(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await removeOpportunity(managerOf(context), id)
  }

  /** Changes an opportunity and raises its version. @throws not_found, conflict, invalid_data (a field that its stage asks for) */
  @InjectManager()
  @InjectTransactionManager()
  async editOpportunity(
    change: OpportunityChange<OpportunityEdit>,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<EditedOpportunity<OpportunityEdit>> {
    const manager = managerOf(context)
    const { id, data } = change
    const before = await lockForChange(manager, change)
    await this.updateOpportunities({ id, ...data, version: before.version + 1 }, context)
    const owner_change_ids = await recordNewOwner(manager, before, change)
    const overwritten = Object.fromEntries(Object.keys(data).map((field) => [field, before[field]]))
    return { id, before: overwritten, owner_change_ids }
  }

  /** Puts back what a change overwrote; the version still grows. For compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async revertEdit(
    { id, before, owner_change_ids }: EditedOpportunity<OpportunityEdit>,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const manager = managerOf(context)
    const [{ version }] = await lockOpportunities(manager, [id])
    await this.updateOpportunities({ id, ...before, version: version + 1 }, context)
    await forgetOwnerChanges(manager, owner_change_ids)
  }
}
