import type { ActivityType } from "./activities/types"
import type { LeadValues } from "./leads/record-fields"
import type { LeadStatus } from "./leads/status"
import type { Priority } from "./opportunities/priority"
import type { StageKind } from "./stages/triggers"

/** A lead as it is read. */
export type LeadDTO = LeadValues & {
  id: string
  team_id: string | null
  opportunity_id: string | null
  customer_id: string | null
  created_at: string
  updated_at: string
}

/** A card of the board: what it draws, and the version that a move must carry. */
export type CardDTO = {
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
  next_activity: NextActivityDTO | null
}

/** What a card shows of the activity that comes next. */
export type NextActivityDTO = Pick<ActivityDTO, "id" | "type" | "title" | "due_at">

/** A call, meeting, task or note. One without a due date that is not done is a next step without a day. */
export type ActivityDTO = {
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

/** An opportunity with what only its own page shows. */
export type OpportunityDTO = CardDTO & {
  email: string | null
  phone: string | null
  /** The kind of the stage. */
  state: StageKind
  amount_source: "manual" | "offer"
  probability_is_manual: boolean
  source: string | null
  description: string | null
  lost_reason_id: string | null
  lost_note: string | null
  closed_at: string | null
  created_at: string
  updated_at: string
}

/** Why two records may be the same person or company. */
export type DuplicateMatch = "email" | "phone" | "company"

/**
 * A possible duplicate. Of a record that the reader may not see it says only that it exists: `lead`, `opportunity`
 * and `customer` are null and `is_hidden` is true.
 */
export type DuplicateDTO = {
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

export type AmountByCurrency = { currency_code: string; amount: number }
