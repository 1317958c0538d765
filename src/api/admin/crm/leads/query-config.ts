/** What a lead says of itself; the keys of the duplicate search stay inside. */
export const LEAD_FIELDS = [
  "id",
  "name",
  "company_name",
  "email",
  "phone",
  "source",
  "note",
  "tags",
  "owner_id",
  "team_id",
  "status",
  "disqualify_reason",
  "opportunity_id",
  "customer_id",
  "created_at",
  "updated_at",
]

export const listLeads = { defaults: LEAD_FIELDS, isList: true, defaultLimit: 20 }
