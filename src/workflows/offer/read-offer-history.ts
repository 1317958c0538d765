import type { MedusaContainer } from "@medusajs/framework/types"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import type { Actor } from "../../modules/pipeline"
import type { HttpOfferEvent } from "../../types/http"
import { findVisible } from "../access/find-visible"

/** What happened to an offer the actor may see, newest first. @throws not_found */
export async function readOfferHistory(
  container: MedusaContainer,
  actor: Actor,
  id: string,
): Promise<HttpOfferEvent[]> {
  await findVisible(container, actor, "offer", "read", id, ["id"])
  const events = await container
    .resolve<OfferModuleService>(OFFER_MODULE)
    .listOfferEvents({ offer_id: id }, { take: null, order: { at: "DESC", id: "DESC" } })
  return events.map(({ id, kind, actor_id, details, at }) => ({
    id,
    kind,
    actor_id,
    details,
    at: new Date(at).toISOString(),
  }))
}
