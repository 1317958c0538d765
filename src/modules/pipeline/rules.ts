/** The module's door for the dashboard, and a part of its index: nothing in here needs the server. */
export {
  type Action,
  ACTIONS,
  everywhere,
  type Level,
  LEVELS,
  type Permissions,
  type Scope,
  SCOPES,
  STORE_ACCESS,
  type StoreAccess,
} from "./access/permissions"
export { levelOf, mayTouch } from "./access/visible-to"
export { dueState } from "./activities/due"
export type {
  ActivityDTO,
  AmountByCurrency,
  CardDTO,
  DuplicateDTO,
  DuplicateMatch,
  LeadDTO,
  NextActivityDTO,
  OpportunityDTO,
} from "./dto"
export { ACTIVITY_TYPES, type ActivityType } from "./activities/types"
export {
  LEAD_INPUT_FIELDS,
  LEAD_RECORD_FIELDS,
  type LeadInputs,
  type LeadValues,
} from "./leads/record-fields"
export { LEAD_STATUSES, type LeadStatus } from "./leads/status"
export {
  OPPORTUNITY_INPUT_FIELDS,
  OPPORTUNITY_RECORD_FIELDS,
  type OpportunityInputs,
} from "./opportunities/record-fields"
export { PRIORITIES, type Priority } from "./opportunities/priority"
export type { ActivityFilter } from "./search/opportunity-filter"
export { REQUIRABLE_FIELDS, type RequirableField } from "./stages/required-fields"
export {
  BACKWARD_TRIGGERS,
  DEFAULT_STAGES,
  STAGE_KINDS,
  STAGE_TRIGGERS,
  stageForTrigger,
  type StageKind,
  type StageTrigger,
} from "./stages/triggers"
