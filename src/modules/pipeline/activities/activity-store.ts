import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { crmError } from "../../../errors/crm-error"
import type { PipelineSession } from "../entities"
import type { Activity, Attachment } from "../models"
import {
  type ActivityFilter,
  type ActivityPage,
  countActivities,
  type FoundActivity,
  readActivities,
} from "./activity-query"
import { assertRoomForFiles, countOf, lockFiles } from "./file-limits"
import { holdRecord, RECORDS, type RecordScope } from "./records"

type Written<Model> = Omit<
  Model,
  "id" | "lead_id" | "opportunity_id" | "created_at" | "updated_at" | "deleted_at"
>

/** What a new activity is made of. */
export type NewActivity = Written<InferTypeOf<typeof Activity>>
/** What is kept of a file whose content the host's file module has. */
export type NewAttachment = Written<InferTypeOf<typeof Attachment>>

/** The record that something new goes on. */
export type OnRecord = { scope: RecordScope; id: string }

/** The activity as it is, locked until the transaction ends. @throws MedusaError not_found */
async function lockActivity(manager: EntityManager, id: string): Promise<Record<string, unknown>> {
  const [activity] = await manager.execute(
    "select * from crm_activity where id = ? and deleted_at is null for update",
    [id],
  )
  if (!activity) {
    throw crmError("record_not_found", { record: "activity", id })
  }
  return activity
}

/** When it was done before; `hasChanged` is false where it was (or was not) done already. */
export type DoneChange = { id: string; hasChanged: boolean; before: Date | string | null }

async function setActivityDone(
  { manager }: PipelineSession,
  { id, done_at }: { id: string; done_at: Date | string | null },
): Promise<DoneChange> {
  const before = (await lockActivity(manager, id)).done_at as string | null
  const hasChanged = (before === null) !== (done_at === null)
  if (hasChanged) {
    await manager.execute("update crm_activity set done_at = ?, updated_at = now() where id = ?", [
      done_at instanceof Date ? done_at.toISOString() : done_at,
      id,
    ])
  }
  return { id, hasChanged, before }
}

async function readActivityPage(
  { manager }: PipelineSession,
  filter: ActivityFilter,
  page: ActivityPage,
): Promise<{ activities: FoundActivity[]; count: number }> {
  const [activities, count] = await Promise.all([
    readActivities(manager, filter, page),
    countActivities(manager, filter),
  ])
  return { activities, count }
}

async function findActivity(
  { manager }: PipelineSession,
  filter: ActivityFilter,
): Promise<FoundActivity | undefined> {
  const [activity] = await readActivities(manager, filter, { limit: 1, offset: 0 })
  return activity
}

async function addActivity(
  { manager, service, context }: PipelineSession,
  { scope, id }: OnRecord,
  data: NewActivity,
): Promise<string> {
  await holdRecord(manager, scope, id)
  const created = await service.createActivities({ ...data, [RECORDS[scope].column]: id }, context)
  return created.id
}

async function editActivity(
  { manager, service, context }: PipelineSession,
  { id, data }: { id: string; data: Partial<NewActivity> },
): Promise<Record<string, unknown>> {
  const before = await lockActivity(manager, id)
  await service.updateActivities({ id, ...data }, context)
  return Object.fromEntries(Object.keys(data).map((field) => [field, before[field]]))
}

async function assertRoomOn(
  { manager, service }: PipelineSession,
  { scope, id }: OnRecord,
  files: { size: number }[],
): Promise<void> {
  assertRoomForFiles(await lockFiles(manager, scope, id), countOf(files), service.options)
}

async function addAttachments(
  session: PipelineSession,
  { scope, id }: OnRecord,
  files: NewAttachment[],
): Promise<string[]> {
  const { manager, service, context } = session
  await holdRecord(manager, scope, id)
  await assertRoomOn(session, { scope, id }, files)
  const created = await service.createAttachments(
    files.map((file) => ({ ...file, [RECORDS[scope].column]: id })),
    context,
  )
  return created.map((file) => file.id)
}

/** What was done, what is to do, and the files. */
export const activityStore = {
  reads: {
    /** A page of activities, and how many there are. Two queries. */
    readActivities: readActivityPage,
    /** The first activity that the filter lets through. One query. */
    findActivity,
  },
  writes: {
    /** Puts an activity on a record and returns its id. @throws not_found when the record is gone */
    addActivity,
    /** Changes an activity. Returns what the fields held before. @throws not_found */
    editActivity,
    /** Says that an activity is done, or with null that it is not; twice is once. @throws not_found */
    setActivityDone,
    /** @throws conflict when a record has no room for more files */
    assertRoomForFiles: assertRoomOn,
    /** Puts files on a record and returns their ids. @throws not_found when the record is gone, conflict when it is full */
    addAttachments,
  },
}
