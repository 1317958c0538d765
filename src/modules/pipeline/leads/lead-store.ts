import type { DuplicateDTO } from "../dto"
import { onManager } from "../../../persistence/stores"
import type { Actor } from "../access/visible-to"
import type { PipelineEntities, PipelineSession } from "../entities"
import { lockStages } from "../moves/move-store"
import { addOpportunity, type NewOpportunity } from "../opportunities/opportunity-store"
import { forgetOwnerChanges, recordOwnerChanges } from "../owners/owner-changes"
import {
  assignLeads,
  disqualifyLeads,
  removeLeads,
  revertAssign,
  revertDisqualify,
  revertTags,
  tagLeads,
} from "./bulk"
import {
  type Conversion,
  convertInto,
  finishConversion,
  lockForConversion,
  revertConversion,
} from "./conversion"
import { type DuplicateQuery, type DuplicateScope, findDuplicates, knowsTrigrams } from "./duplicates"
import { type EditedLead, type LeadEdit, lockForEdit, withContactKeys } from "./edit"
import { listLeads } from "./lead-list"
import { absorb, lockForMerge, type MergedLeads, type MergeInput, release } from "./merge"
import { mergedValues, summaryOf, titleOf } from "./merge-values"

type By = { actor_id: Actor["user_id"] }

const LONGEST_TITLE = 200

/** Whether a service's database has the trigram extension; it is asked once. */
const trigrams = new WeakMap<PipelineEntities, boolean>()

async function findDuplicateRecords(
  { manager, service }: PipelineSession,
  query: DuplicateQuery,
  scope: DuplicateScope,
): Promise<DuplicateDTO[]> {
  const hasTrigrams = trigrams.get(service) ?? (await knowsTrigrams(manager))
  trigrams.set(service, hasTrigrams)
  return await findDuplicates(manager, query, scope, hasTrigrams)
}

async function addLead({ service, context }: PipelineSession, data: LeadEdit & { name: string }) {
  return await service.createLeads(withContactKeys(data, service.options), context)
}

async function editLead(
  { manager, service, context }: PipelineSession,
  { id, data, actor_id }: By & { id: string; data: LeadEdit },
): Promise<EditedLead> {
  const before = await lockForEdit(manager, id, data)
  const leaves = data.status !== undefined && data.status !== "disqualified"
  const change = { ...withContactKeys(data, service.options), ...(leaves ? { disqualify_reason: null } : {}) }
  await service.updateLeads({ id, ...change }, context)
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

async function revertLeadEdit(
  { manager, service, context }: PipelineSession,
  { id, before, owner_change_ids }: EditedLead,
): Promise<void> {
  await service.updateLeads({ id, ...before }, context)
  await forgetOwnerChanges(manager, owner_change_ids)
}

async function mergeLeads(
  { manager, service, context }: PipelineSession,
  input: MergeInput,
): Promise<MergedLeads> {
  const { id, actor_id } = input
  const { target, others } = await lockForMerge(manager, input)
  const values = mergedValues(target, others, input.values)
  const change = withContactKeys(values, service.options)
  await service.updateLeads({ id, ...change }, context)
  const activity = await service.createActivities(
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

async function revertMerge({ manager, service, context }: PipelineSession, done: MergedLeads): Promise<void> {
  await release(manager, done.merged)
  await service.updateLeads({ id: done.id, ...done.before }, context)
  await service.deleteActivities(done.activity_id, context)
  await forgetOwnerChanges(manager, done.owner_change_ids)
}

async function convertLead(
  session: PipelineSession,
  input: { id: string; customer_id: string | null; opportunity: NewOpportunity; actor_id: string | null },
): Promise<Conversion> {
  const { manager } = session
  // Stages before leads: whoever hands over all that a rep owns takes them in this order too.
  await lockStages(manager, [input.opportunity.stage_id])
  const lead = await lockForConversion(manager, input.id)
  const id = await addOpportunity(session, input.opportunity, input.actor_id)
  return await finishConversion(manager, lead, { id, customer_id: input.customer_id, filled: null })
}

/** What the row held in the fields that a change writes. */
const fieldsOf = <Row extends object>(row: Row, change: object): Partial<Row> =>
  Object.fromEntries(Object.entries(row).filter(([field]) => field in change)) as Partial<Row>

/** Leads, until they are opportunities. */
export const leadStore = {
  reads: {
    /** A page of the leads that a filter lets through, and how many there are. */
    readLeads: onManager(listLeads),
  },
  writes: {
    /** Leads and open opportunities that may be the same person or company. */
    findDuplicates: findDuplicateRecords,
    /** Records a lead, and returns it. */
    addLead,
    /** Changes a lead. @throws not_found, conflict, invalid_data (status) */
    editLead,
    /** Puts back what an edit overwrote; for compensation. */
    revertLeadEdit,
    /** Gives leads to an owner, all or none. @throws conflict */
    assignLeads: onManager(assignLeads),
    /** Takes an assignment back; for compensation. */
    revertAssign: onManager(revertAssign),
    /** Adds and removes tags of leads, all or none. @throws conflict, invalid_data (too many tags) */
    tagLeads: onManager(tagLeads),
    /** Puts tags back as they were; for compensation. */
    revertTags: onManager(revertTags),
    /** Sets leads aside, all or none. @throws conflict when one was converted */
    disqualifyLeads: onManager(disqualifyLeads),
    /** Puts leads back to the status they had; for compensation. */
    revertDisqualify: onManager(revertDisqualify),
    /** Deletes leads, all or none. @throws conflict */
    removeLeads: onManager(removeLeads),
    /** Makes leads part of another one. @throws conflict when one is gone or was converted, invalid_data */
    mergeLeads,
    /** Takes a merge back as if it had never been; for compensation. */
    revertMerge,
    /** Makes a lead an opportunity. @throws not_found, conflict when it was converted already or is disqualified */
    convertLead,
    /** Makes a lead part of an opportunity that is there already. @throws not_found, conflict */
    convertLeadInto: onManager(convertInto),
    /** Takes a conversion back as if it had never been; for compensation. */
    revertConversion: onManager(revertConversion),
  },
}
