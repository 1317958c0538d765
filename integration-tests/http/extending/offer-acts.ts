import { OFFER_MODULE, type OfferModuleService } from "../../../src/modules/offer"
import * as workflows from "../../../src/workflows"
import type { Acts, Fixture } from "./fixture"

/** Offers, discount rules and costs. */
export function offerActs({
  crm,
  make,
  run,
  container,
  shop,
  actor_id,
  customer_id,
  chairs,
  name,
}: Fixture): Acts {
  const on =
    (which: "draft" | "sent", action: string, body: object = {}) =>
    async () => {
      const { id } = await make[which]()
      return (marked: object) => crm.post(`offers/${id}/${action}`, { ...body, ...marked })
    }
  const { variant_id } = chairs
  const costs = `variants/${variant_id}/costs`

  return {
    "create-offer": async () => (marked) => crm.post("offers", { customer_id, lines: [chairs], ...marked }),
    "edit-offer": on("draft", "lines", { lines: [chairs] }),
    "price-offer": on("draft", "recalculate"),
    "send-offer": on("draft", "send", { to: ["ana@client.test"] }),
    "email-offer": on("sent", "email", { to: ["ana@client.test"] }),
    "create-offer-link": on("sent", "link", { renew: true }),
    "accept-offer": on("sent", "accept"),
    "decline-offer": on("sent", "decline", { reason: "prea scump" }),
    "revise-offer": on("sent", "revise"),
    "duplicate-offer": on("sent", "duplicate"),
    "delete-offer": async () => {
      const { id } = await make.draft()
      return (marked) => run(workflows.deleteOfferWorkflow, { id, actor_id, ...marked })
    },
    "expire-offer": async () => {
      const { id } = await make.sent()
      await container
        .resolve<OfferModuleService>(OFFER_MODULE)
        .updateOffers({ id, valid_until: new Date(Date.now() - 1000) })
      return (marked) => run(workflows.expireOfferWorkflow, { id, actor_id, ...marked })
    },

    "create-discount-rule": async () => (marked) =>
      crm.post("discount-rules", { name: name(), target: "all", value: 5, ...marked }),
    "update-discount-rule": async () => {
      const { id } = await make.rule()
      return (marked) => crm.post(`discount-rules/${id}`, { value: 7, ...marked })
    },
    "delete-discount-rule": async () => {
      const { id } = await make.rule()
      return (marked) => run(workflows.deleteDiscountRuleWorkflow, { id, actor_id, ...marked })
    },

    "save-variant-cost": async () => (marked) =>
      crm.post(costs, { currency_code: shop.currency_code, amount: 9, ...marked }),
    "delete-variant-cost": async () => {
      const { data } = await crm.post(costs, { currency_code: shop.currency_code, amount: 9 })
      const { id } = data.variant_cost
      return (marked) => run(workflows.deleteVariantCostWorkflow, { id, variant_id, actor_id, ...marked })
    },
  }
}
