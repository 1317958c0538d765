import { MedusaError } from "@medusajs/framework/utils"
import type { Actor } from "../../modules/pipeline/access/visible-to"
import { assertMayConfigure } from "../access/find-visible"

/** Costs tell the margin. @throws MedusaError forbidden for anyone whose role may not see margins */
export function assertMaySeeCosts(actor: Pick<Actor, "can_see_margin">): void {
  if (!actor.can_see_margin) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Your role does not let you see margins, nor what things cost. Ask a sales manager.",
    )
  }
}

/** Costs are the store's data, and every offer's margin follows them. @throws MedusaError forbidden */
export function assertMayChangeCosts(actor: Actor): void {
  assertMaySeeCosts(actor)
  assertMayConfigure(actor)
}
