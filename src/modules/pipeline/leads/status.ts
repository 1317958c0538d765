/** The states of a lead, and where each may go. A converted lead is an opportunity from then on. */
export const LEAD_STATUSES = ["new", "contacted", "converted", "disqualified"] as const

export type LeadStatus = (typeof LEAD_STATUSES)[number]

export const LEAD_TRANSITIONS = {
  new: ["contacted", "converted", "disqualified"],
  contacted: ["new", "converted", "disqualified"],
  disqualified: ["new", "contacted"],
  converted: [],
} satisfies Record<LeadStatus, readonly LeadStatus[]>

export function canChangeLeadStatus(from: LeadStatus, to: LeadStatus): boolean {
  return from === to || (LEAD_TRANSITIONS[from] as readonly LeadStatus[]).includes(to)
}
