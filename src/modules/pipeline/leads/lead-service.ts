import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { HttpDuplicate, HttpLead } from "../../../types/http"
import { managerOf } from "../../../utils/manager-of"
import type { Actor } from "../access/visible-to"
import { forgetOwnerChanges, recordOwnerChanges } from "../owners/owner-changes"
import { ActivityService } from "../activities/activity-service"
import type { LeadFilter } from "../search/lead-filter"
import {
  type AssignedLeads,
  assignLeads,
  type DisqualifiedLeads,
  disqualifyLeads,
  removeLeads,
  revertAssign,
  revertDisqualify,
  revertTags,
  type TaggedLeads,
  tagLeads,
} from "./bulk"
import { type Conversion, convertInto } from "./conversion"
import { type DuplicateQuery, type DuplicateScope, findDuplicates, knowsTrigrams } from "./duplicates"
import { type EditedLead, type LeadEdit, lockForEdit, withContactKeys } from "./edit"
import { type LeadPage, listLeads } from "./lead-list"
import { absorb, lockForMerge, type MergedLeads, type MergeInput, release } from "./merge"
import { mergedValues, summaryOf, titleOf } from "./merge-values"

type By = { actor_id: Actor["user_id"] }

const LONGEST_TITLE = 200

/** The part of the pipeline that knows leads. */
export class LeadService extends ActivityService {
  private hasTrigrams?: boolean

  /** A page of the leads that a filter lets through, and how many there are. */
  @InjectManager()
  async readLeads(
    filter: LeadFilter,
    page: LeadPage,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ leads: HttpLead[]; count: number }> {
    return await listLeads(managerOf(context), filter, page)
  }

  /** Leads and open opportunities that may be the same person or company. */
  @InjectManager()
  @InjectTransactionManager()
  async findDuplicates(
    query: DuplicateQuery,
    scope: DuplicateScope,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<HttpDuplicate[]> {
    const manager = managerOf(context)
    this.hasTrigrams ??= await knowsTrigrams(manager)
    return await findDuplicates(manager, query, scope, this.hasTrigrams)
  }

  /** Records a lead, and returns it. */
  @InjectManager()
  @InjectTransactionManager()
  async addLead(data: LeadEdit & { name: string }, @MedusaContext() context: Context<EntityManager> = {}) {
    return await this.createLeads(withContactKeys(data, this.options), context)
  }

  /** Changes a lead. @throws not_found, conflict, invalid_data (status) */
  @InjectManager()
  @InjectTransactionManager()
  async editLead(
    { id, data, actor_id }: By & { id: string; data: LeadEdit },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<EditedLead> {
    const manager = managerOf(context)
    const before = await lockForEdit(manager, id, data)
    const leaves = data.status !== undefined && data.status !== "disqualified"
    const change = { ...withContactKeys(data, this.options), ...(leaves ? { disqualify_reason: null } : {}) }
    await this.updateLeads({ id, ...change }, context)
    const { owner_id: from_owner_id } = before
    const to_owner_id = data.owner_id === undefined ? from_owner_id : data.owner_id
    return {
      id,
      before: fieldsOf(before, change),
      owner_change_ids: await recordOwnerChanges(manager, [
        { lead_id: id, from_owner_id, to_owner_id, actor_id },
      ]),
    }
  }

  /** Puts back what an edit overwrote; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async revertLeadEdit(
    { id, before, owner_change_ids }: EditedLead,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.updateLeads({ id, ...before }, context)
    await forgetOwnerChanges(managerOf(context), owner_change_ids)
  }

  /** Gives leads to an owner, all or none. @throws conflict */
  @InjectManager()
  @InjectTransactionManager()
  async assignLeads(
    input: Parameters<typeof assignLeads>[1],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<AssignedLeads> {
    return await assignLeads(managerOf(context), input)
  }

  /** Takes an assignment back; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async revertAssign(
    done: AssignedLeads,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await revertAssign(managerOf(context), done)
  }

  /** Adds and removes tags of leads, all or none. @throws conflict, invalid_data (too many tags) */
  @InjectManager()
  @InjectTransactionManager()
  async tagLeads(
    input: Parameters<typeof tagLeads>[1],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<TaggedLeads> {
    return await tagLeads(managerOf(context), input)
  }

  /** Puts tags back as they were; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async revertTags(
    before: TaggedLeads,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await revertTags(managerOf(context), before)
  }

  /** Sets leads aside, all or none. @throws conflict when one was converted */
  @InjectManager()
  @InjectTransactionManager()
  async disqualifyLeads(
    input: Parameters<typeof disqualifyLeads>[1],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DisqualifiedLeads> {
    return await disqualifyLeads(managerOf(context), input)
  }

  /** Puts leads back to the status they had; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async revertDisqualify(
    before: DisqualifiedLeads,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await revertDisqualify(managerOf(context), before)
  }

  /** Deletes leads, all or none. @throws conflict */
  @InjectManager()
  @InjectTransactionManager()
  async removeLeads(ids: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await removeLeads(managerOf(context), ids)
  }

  /** Makes leads part of another one. @throws conflict when one is gone or was converted, invalid_data */
  @InjectManager()
  @InjectTransactionManager()
  async mergeLeads(
    input: MergeInput,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<MergedLeads> {
    const manager = managerOf(context)
    const { id, actor_id } = input
    const { target, others } = await lockForMerge(manager, input)
    const values = mergedValues(target, others, input.values)
    const change = withContactKeys(values, this.options)
    await this.updateLeads({ id, ...change }, context)
    const activity = await this.createActivities(
      {
        type: "note" as const,
        title: `Merged: ${others.map(titleOf).join(", ")}`.slice(0, LONGEST_TITLE),
        note: others.map(summaryOf).join("\n"),
        done_at: new Date(),
        lead_id: id,
        created_by: actor_id,
      },
      context,
    )
    return {
      id,
      before: fieldsOf(target, change),
      merged: await absorb(manager, id, others),
      activity_id: activity.id,
      owner_change_ids: await recordOwnerChanges(manager, [
        { lead_id: id, from_owner_id: target.owner_id, to_owner_id: values.owner_id, actor_id },
      ]),
    }
  }

  /** Takes a merge back as if it had never been; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async revertMerge(done: MergedLeads, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await release(managerOf(context), done.merged)
    await this.updateLeads({ id: done.id, ...done.before }, context)
    await this.deleteActivities(done.activity_id, context)
    await forgetOwnerChanges(managerOf(context), done.owner_change_ids)
  }

  /** Makes a lead part of an opportunity that is there already. @throws not_found, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async convertLeadInto(
    input: Parameters<typeof convertInto>[1],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Conversion> {
    return await convertInto(managerOf(context), input)
  }
}

/** What the row held in the fields that a change writes. */
const fieldsOf = <Row extends object>(row: Row, change: object): Partial<Row> =>
  Object.fromEntries(Object.entries(row).filter(([field]) => field in change)) as Partial<Row>
