import { model } from "@medusajs/framework/utils"
import { Offer } from "./offer"

/** What can happen to an offer, as its history tells it. */
export const OFFER_EVENT_KINDS = [
  "created",
  "revised",
  "duplicated",
  "sent",
  "emailed",
  "linked",
  "opened",
  "accepted",
  "declined",
  "expired",
  "superseded",
] as const
export type OfferEventKind = (typeof OFFER_EVENT_KINDS)[number]

/** One entry of an offer's history. Written once, never changed. */
export const OfferEvent = model
  .define(
    { name: "CrmOfferEvent", tableName: "crm_offer_event" },
    {
      id: model.id({ prefix: "crmoffev" }).primaryKey(),
      offer: model.belongsTo(() => Offer, { mappedBy: "events" }),
      kind: model.enum([...OFFER_EVENT_KINDS]),
      /** The host user who did it; null for the customer and for the system. */
      actor_id: model.text().nullable(),
      /** What belongs to the kind: `to` and `notification_id` of a mail, `reason` of a refusal, `by: "customer"`. */
      details: model.json<Record<string, unknown>>().default({}),
      at: model.dateTime(),
    },
  )
  .indexes([{ on: ["offer_id", "at"] }])
