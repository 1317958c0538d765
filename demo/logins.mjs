/** Who can log in to the demo. The first user of a store becomes its sales manager, so the order matters. */
export const PASSWORD = "supersecret"

export const LOGINS = [
  { email: "manager@example.com", role: "sales manager: sees and configures everything" },
  { email: "lead@example.com", role: "team lead: sees the team" },
  { email: "rep1@example.com", role: "sales rep: sees one's own" },
  { email: "rep2@example.com", role: "sales rep: sees one's own" },
]
