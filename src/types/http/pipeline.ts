import type {
  Action,
  ActivityDTO,
  ActivityType,
  AmountByCurrency,
  CardDTO,
  DuplicateDTO,
  DuplicateMatch,
  LeadDTO,
  LeadStatus,
  Level,
  NextActivityDTO,
  OpportunityDTO,
  Permissions,
  Scope,
  StageKind,
  StageTrigger,
  StoreAccess,
} from "../../modules/pipeline/rules"

export type { Action, Level, Permissions, Scope, StoreAccess, LeadStatus, StageKind, StageTrigger }
export type { ActivityType, DuplicateMatch }

export type HttpLead = LeadDTO
export type HttpCard = CardDTO
export type HttpNextActivity = NextActivityDTO
export type HttpActivity = ActivityDTO
export type HttpDuplicate = DuplicateDTO

export type HttpOpportunity = OpportunityDTO & {
  stage: HttpStage
  /** amount × probability, rounded to the currency's digits. */
  weighted_amount: number
}

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
