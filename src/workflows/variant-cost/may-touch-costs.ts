import { crmError } from "../../errors/crm-error"
import type { Actor } from "../../modules/pipeline"
import { assertMayConfigure } from "../access/find-visible"

/** Costs tell the margin. @throws MedusaError forbidden for anyone whose role may not see margins */
export function assertMaySeeCosts(actor: Pick<Actor, "can_see_margin">): void {
  if (!actor.can_see_margin) {
    throw crmError("may_not_see_costs")
  }
}

/** Costs are the store's data, and every offer's margin follows them. @throws MedusaError forbidden */
export function assertMayChangeCosts(actor: Actor): void {
  assertMaySeeCosts(actor)
  assertMayConfigure(actor)
}
