import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../utils/manager-of"
import type { Activity, Attachment } from "../models"
import { OpportunityService } from "../opportunities/opportunity-service"
import {
  type ActivityFilter,
  type ActivityPage,
  countActivities,
  type FoundActivity,
  readActivities,
} from "./activity-query"
import { type DoneChange, lockActivity, setDone } from "./activity-store"
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

/** The part of the pipeline that knows what was done, what is to do, and the files. */
export class ActivityService extends OpportunityService {
  /** A page of activities, and how many there are. Two queries. */
  @InjectManager()
  async readActivities(
    filter: ActivityFilter,
    page: ActivityPage,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ activities: FoundActivity[]; count: number }> {
    const manager = managerOf(context)
    const [activities, count] = await Promise.all([
      readActivities(manager, filter, page),
      countActivities(manager, filter),
    ])
    return { activities, count }
  }

  /** The first activity that the filter lets through. One query. */
  @InjectManager()
  async findActivity(
    filter: ActivityFilter,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<FoundActivity | undefined> {
    const [activity] = await readActivities(managerOf(context), filter, { limit: 1, offset: 0 })
    return activity
  }

  /** Puts an activity on a record and returns its id. @throws not_found when the record is gone */
  @InjectManager()
  @InjectTransactionManager()
  async addActivity(
    { scope, id }: OnRecord,
    data: NewActivity,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    await holdRecord(managerOf(context), scope, id)
    const created = await this.createActivities({ ...data, [RECORDS[scope].column]: id }, context)
    return created.id
  }

  /** Changes an activity. Returns what the fields held before. @throws not_found */
  @InjectManager()
  @InjectTransactionManager()
  async editActivity(
    { id, data }: { id: string; data: Partial<NewActivity> },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Record<string, unknown>> {
    const before = await lockActivity(managerOf(context), id)
    await this.updateActivities({ id, ...data }, context)
    return Object.fromEntries(Object.keys(data).map((field) => [field, before[field]]))
  }

  /** Says that an activity is done, or with null that it is not; twice is once. @throws not_found */
  @InjectManager()
  @InjectTransactionManager()
  async setActivityDone(
    { id, done_at }: { id: string; done_at: Date | string | null },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DoneChange> {
    return await setDone(managerOf(context), id, done_at)
  }

  /** @throws conflict when a record has no room for more files */
  @InjectManager()
  @InjectTransactionManager()
  async assertRoomForFiles(
    { scope, id }: OnRecord,
    files: { size: number }[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    assertRoomForFiles(await lockFiles(managerOf(context), scope, id), countOf(files), this.options)
  }

  /** Puts files on a record and returns their ids. @throws not_found when the record is gone, conflict when it is full */
  @InjectManager()
  @InjectTransactionManager()
  async addAttachments(
    { scope, id }: OnRecord,
    files: NewAttachment[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    await holdRecord(managerOf(context), scope, id)
    await this.assertRoomForFiles({ scope, id }, files, context)
    const created = await this.createAttachments(
      files.map((file) => ({ ...file, [RECORDS[scope].column]: id })),
      context,
    )
    return created.map((file) => file.id)
  }
}
