import { canChangeLeadStatus, LEAD_STATUSES, LEAD_TRANSITIONS, type LeadStatus } from "../status"

/** Every status a lead may ever have from here. */
function reachable(from: LeadStatus, seen = new Set<LeadStatus>([from])): Set<LeadStatus> {
  for (const next of LEAD_TRANSITIONS[from] as readonly LeadStatus[]) {
    if (!seen.has(next)) reachable(next, seen.add(next))
  }
  return seen
}

describe("the life of a lead", () => {
  it("reaches every status from new, and each one stays itself", () => {
    expect(reachable("new")).toEqual(new Set(LEAD_STATUSES))
    for (const status of LEAD_STATUSES) expect(canChangeLeadStatus(status, status)).toBe(true)
  })

  it("ends in converted, and only there", () => {
    const ends = LEAD_STATUSES.filter((status) => LEAD_TRANSITIONS[status].length === 0)
    expect(ends).toEqual(["converted"])
    for (const status of ["new", "contacted", "disqualified"] as const) {
      expect(canChangeLeadStatus("converted", status)).toBe(false)
      expect(reachable(status)).toContain("converted")
    }
  })
})
