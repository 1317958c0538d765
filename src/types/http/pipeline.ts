import type {
  Action,
  Level,
  Permissions,
  Scope,
  StoreAccess,
} from "../../modules/pipeline/access/permissions"
import type { LeadStatus } from "../../modules/pipeline/leads/status"
import type { ActivityType } from "../../modules/pipeline/activities/types"
import type { LeadValues } from "../../modules/pipeline/leads/record-fields"
import type { Priority } from "../../modules/pipeline/opportunities/priority"
import type { StageKind, StageTrigger } from "../../modules/pipeline/stages/triggers"
import type { AmountByCurrency } from "./common"

export type { Action, Level, Permissions, Scope, StoreAccess, LeadStatus, StageKind, StageTrigger }

export type HttpStage = {
  id: string
  key: string
  name: string
  names: Record<string, string>
  rank: number
  kind: StageKind
  probability: number
  color: string
  folded: boolean
  rotting_days: number | null
  triggers: StageTrigger[]
  required_fields: string[]
}

export type HttpLostReason = {
  id: string
  key: string | null
  name: string
  names: Record<string, string>
  rank: number
  is_active: boolean
}

export type HttpLead = LeadValues & {
  id: string
  team_id: string | null
  opportunity_id: string | null
  customer_id: string | null
  created_at: string
  updated_at: string
}

/** A card of the board: what it draws, and the version that a move must carry. */
export type HttpCard = {
  id: string
  title: string
  stage_id: string
  customer_id: string | null
  company_name: string | null
  contact_name: string | null
  owner_id: string | null
  team_id: string | null
  amount: number
  currency_code: string
  probability: number
  priority: Priority
  tags: string[]
  expected_close_date: string | null
  stage_entered_at: string
  rank: string
  version: number
  /** The earliest activity that is not done; null when nothing is planned. */
  next_activity: HttpNextActivity | null
}

export type HttpNextActivity = Pick<HttpActivity, "id" | "type" | "title" | "due_at">

export type { ActivityType }

/** A call, meeting, task or note. One without a due date that is not done is a next step without a day. */
export type HttpActivity = {
  id: string
  type: ActivityType
  title: string
  note: string | null
  due_at: string | null
  done_at: string | null
  lead_id: string | null
  opportunity_id: string | null
  owner_id: string | null
  created_by: string | null
  created_at: string
  updated_at: string
  /** What it is about: the lead's name or the opportunity's title. */
  subject: string
}

/** A file kept with a lead or an opportunity. */
export type HttpAttachment = {
  id: string
  name: string
  mime_type: string
  /** Bytes. */
  size: number
  lead_id: string | null
  opportunity_id: string | null
  created_by: string | null
  created_at: string
}

export type HttpOpportunity = HttpCard & {
  email: string | null
  phone: string | null
  /** The kind of the stage. */
  state: StageKind
  stage: HttpStage
  amount_source: "manual" | "offer"
  /** amount × probability, rounded to the currency's digits. */
  weighted_amount: number
  probability_is_manual: boolean
  source: string | null
  description: string | null
  lost_reason_id: string | null
  lost_note: string | null
  closed_at: string | null
  created_at: string
  updated_at: string
}

export type HttpBoardColumn = HttpStage & {
  count: number
  amounts: AmountByCurrency[]
  opportunities: HttpCard[]
  next_cursor: string | null
}
export type HttpBoard = {
  stages: HttpBoardColumn[]
  /** The cards asked for with `id[]`, where the filter and the reader's scope let them through. */
  changed?: HttpCard[]
}

/** One entry of an opportunity's history, newest first. */
export type HttpStageChange = {
  id: string
  from_stage_id: string | null
  to_stage_id: string
  actor_id: string | null
  /** `created | move | win | lose | reopen | undo` or a StageTrigger. */
  trigger: string
  source_type: string | null
  source_id: string | null
  lost_reason_id: string | null
  note: string | null
  at: string
}

/** How many records are a user's; opportunities and documents whatever their state, activities that are not done. */
export type HttpOwnedRecords = {
  leads: number
  opportunities: number
  offers: number
  sales_orders: number
  activities: number
}

/** One time a record was handed from one owner to another. */
export type HttpOwnerChange = {
  id: string
  from_owner_id: string | null
  to_owner_id: string | null
  actor_id: string | null
  reason: "reassigned" | "rep_removed"
  at: string
}

/** Why two records may be the same person or company. */
export type DuplicateMatch = "email" | "phone" | "company"

/**
 * A possible duplicate. Of a record that the reader may not see it says only that it exists: `lead`, `opportunity`
 * and `customer` are null and `is_hidden` is true.
 */
export type HttpDuplicate = {
  kind: "lead" | "opportunity" | "customer"
  matches: DuplicateMatch[]
  is_hidden: boolean
  id: string | null
  name: string | null
  company_name: string | null
  email: string | null
  phone: string | null
  owner_id: string | null
  /** Of a lead. */
  status: LeadStatus | null
}

export type HttpTeam = { id: string; name: string }
export type HttpRole = {
  id: string
  key: string
  name: string
  names: Record<string, string>
  permissions: Permissions
  store_access: StoreAccess
  can_configure: boolean
  can_export: boolean
  can_see_margin: boolean
  max_discount_percent: number | null
  /** Whether it is what a new user gets: the plugin option `default_role`. */
  is_default: boolean
}
export type HttpRep = {
  id: string
  user_id: string
  role_id: string
  team_id: string | null
  role: HttpRole
  team: HttpTeam | null
  user: { id: string; email: string; first_name: string | null; last_name: string | null } | null
}
export type HttpMe = {
  user_id: string
  team_id: string | null
  role: string | null
  permissions: Permissions
  store_access: StoreAccess
  can_configure: boolean
  can_export: boolean
  can_see_margin: boolean
  max_discount_percent: number | null
}
