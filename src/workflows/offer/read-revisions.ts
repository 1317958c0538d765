import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import { compareOffers } from "../../modules/offer"
import type { Actor } from "../../modules/pipeline"
import type { HttpOfferComparison, HttpOfferRow } from "../../types/http"
import { findVisible, type OwnedRecord, visibleFilters } from "../access/find-visible"
import { readOffer, toHttpOfferRow } from "./read-offer"
import { readRows } from "../../utils/read-rows"

type OfOffer = OwnedRecord & { root_id: string }

/** The revisions of an offer's number that the actor may see, first to last. @throws not_found */
export async function readRevisions(
  container: MedusaContainer,
  actor: Actor,
  id: string,
): Promise<HttpOfferRow[]> {
  const { root_id } = await findVisible<OfOffer>(container, actor, "offer", "read", id, ["root_id"])
  const revisions = await readRows<Record<string, unknown>>(container, {
    entity: "crm_offer",
    fields: ["*"],
    filters: visibleFilters(actor, "offer", { root_id }),
    pagination: { order: { revision: "ASC" } },
  })
  return revisions.map(toHttpOfferRow)
}

/** The revision before this one. @throws invalid_data for a first revision */
async function revisionBefore(container: MedusaContainer, actor: Actor, id: string): Promise<string> {
  const revisions = await readRevisions(container, actor, id)
  const before = revisions[revisions.findIndex((revision) => revision.id === id) - 1]
  if (!before) {
    throw crmError("revision_none_earlier", { field: "with" })
  }
  return before.id
}

/**
 * Two offers side by side, the earlier revision first.
 * @param other the offer to compare with; the revision before unless given
 * @throws not_found, invalid_data for a first revision
 */
export async function compareWith(
  container: MedusaContainer,
  actor: Actor,
  id: string,
  other?: string,
): Promise<HttpOfferComparison> {
  const with_id = other ?? (await revisionBefore(container, actor, id))
  const [one, two] = await Promise.all([
    readOffer(container, actor, with_id),
    readOffer(container, actor, id),
  ])
  const isReversed = one.root_id === two.root_id && one.revision > two.revision
  const [before, after] = isReversed ? [two, one] : [one, two]
  return { before, after, ...compareOffers(before, after) }
}
