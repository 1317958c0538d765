import { Module } from "@medusajs/framework/utils"
import { nameEntities } from "../../persistence/name-entities"
import validateOptions from "./loaders/validate-options"
import * as models from "./models"
import PipelineModuleService from "./service"

export const PIPELINE_MODULE = "crm_pipeline"

nameEntities(PIPELINE_MODULE, PipelineModuleService, models)

export default Module(PIPELINE_MODULE, { service: PipelineModuleService, loaders: [validateOptions] })

/** The module's door for the server: what the dashboard may use too, its service, its types and its pure rules. */
export * from "./rules"
export { type Actor, type RowFilter, visibleTo } from "./access/visible-to"
export { ACTIVITY_ORDERS, type FoundActivity, visibleRecords } from "./activities/activity-query"
export type { OnRecord } from "./activities/activity-store"
export { DUE_STATES } from "./activities/due"
export { cleanFileName, cleanMimeType } from "./activities/file-name"
export { recordOf, RECORDS, type RecordScope } from "./activities/records"
export {
  type ActivityDraft,
  type ActivityEdit,
  assertReopenable,
  planActivity,
  planActivityEdit,
} from "./activities/rules"
export type { RepData } from "./config/access"
export type { RoleChange } from "./config/roles"
export type { StageData } from "./config/stages"
export { cellsOf, type Column, LEAD_COLUMNS, OPPORTUNITY_COLUMNS } from "./export/columns"
export type { ExportPage, ExportPlace } from "./export/read-page"
export { emailKey, isEmail, isPhone, LONGEST_EMAIL, phoneKey } from "./leads/contact-keys"
export { firstDuplicates } from "./leads/duplicates"
export type { LeadEdit } from "./leads/edit"
export { LEAD_FIELDS, LEAD_ORDERS } from "./leads/lead-list"
export { LONGEST_NOTE, MOST_TAGS } from "./leads/limits"
export type { MergeValues } from "./leads/merge-values"
export { type LiveConnection, LiveHub } from "./live/live-hub"
export { eventFor } from "./live/live-message"
export type { DocumentOperation } from "./moves/follow-documents"
export { assertVersion } from "./moves/move-rules"
export type { StageRow } from "./moves/move-store"
export type { Moved, MovedCard, MoveInput } from "./moves/moves"
export type { NewOpportunity, OpportunityEdit } from "./opportunities/opportunity-store"
export type { HandOver } from "./owners/hand-over"
export type { Place } from "./ranks/column-ranks"
export { LONGEST_RANK } from "./ranks/rank"
export type { LeadFilter } from "./search/lead-filter"
export { ACTIVITY_FILTERS, type OpportunityFilter } from "./search/opportunity-filter"
export type { ListPage, OpportunityListRow } from "./search/opportunity-list"
export type { default as PipelineModuleService } from "./service"
export type { LeadRow } from "./leads/lock-leads"
