import { type Actor, levelOf, mayTouch } from "../access/visible-to"

/** The PostgreSQL channel that the triggers of the pipeline's tables write to, at commit. */
export const LIVE_CHANNEL = "crm_live"

/** An opportunity that changed: whose it is now, and whose it was. */
export type ChangedOpportunity = [
  id: string,
  owner_id: string | null,
  team_id: string | null,
  owner_id_before: string | null,
  team_id_before: string | null,
]

/** What goes out on the channel. `many`: more opportunities than are worth naming. */
export type LiveMessage =
  { opportunities: ChangedOpportunity[] | "many" } | { stages: true } | { access: true }

/** What a reader is told: ids only, or that something is to be read again. */
export type LiveEvent =
  | { event: "opportunities"; data: { ids: string[] | "many" } }
  | { event: "stages" | "access"; data: Record<string, never> }

/**
 * What a message says to one reader: the ids of what they may see, or could see until now, so that a card which was
 * given away goes from their board. Null when it is none of their business.
 */
export function eventFor(actor: Actor, message: LiveMessage): LiveEvent | null {
  if ("stages" in message) {
    return { event: "stages", data: {} }
  }
  if ("access" in message) {
    return { event: "access", data: {} }
  }
  if (levelOf(actor, "opportunity", "read") === "none") {
    return null
  }
  if (message.opportunities === "many") {
    return { event: "opportunities", data: { ids: "many" } }
  }
  const sees = (owner_id: string | null, team_id: string | null) =>
    mayTouch(actor, "opportunity", "read", { owner_id, team_id })
  const ids = message.opportunities
    .filter(([, owner, team, ownerBefore, teamBefore]) => sees(owner, team) || sees(ownerBefore, teamBefore))
    .map(([id]) => id)
  return ids.length ? { event: "opportunities", data: { ids } } : null
}
