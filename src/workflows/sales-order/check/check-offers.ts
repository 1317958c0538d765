import type { MedusaContainer } from "@medusajs/framework/types"
import { OFFER_MODULE, type OfferModuleService } from "../../../modules/offer"
import type { Finding } from "./finding"
import { readRows } from "../../../utils/read-rows"

const BATCH = 500

type Accepted = {
  id: string
  number: string
  revision: number
  order_id: string | null
}

/** Accepted offers without the order they became. */
export async function checkOffers(container: MedusaContainer): Promise<Finding[]> {
  const findings: Finding[] = []
  let last = ""
  for (;;) {
    const offers = await readRows<Accepted>(container, {
      entity: "crm_offer",
      fields: ["id", "number", "revision", "order_id"],
      filters: { status: "accepted", id: { $gt: last } },
      pagination: { take: BATCH, order: { id: "ASC" } },
    })
    findings.push(...(await checkBatch(container, offers)))
    if (offers.length < BATCH) {
      return findings
    }
    last = offers[offers.length - 1].id
  }
}

async function checkBatch(container: MedusaContainer, offers: Accepted[]): Promise<Finding[]> {
  const sales_orders = await readRows<{ offer_id: string; order_id: string }>(container, {
    entity: "crm_sales_order",
    fields: ["offer_id", "order_id"],
    filters: { offer_id: offers.map(({ id }) => id) },
  })
  const unfinished = offers.flatMap(({ id, order_id }) => (order_id ? [] : [id]))
  const cutOff = await container
    .resolve<OfferModuleService>(OFFER_MODULE)
    .listCutOffAcceptances({ ids: unfinished, limit: BATCH })
  const isCutOff = new Set(cutOff.map(({ id }) => id))
  const orderOf = new Map(sales_orders.map(({ offer_id, order_id }) => [offer_id, order_id]))
  return offers.flatMap(({ id, number, revision, order_id }): Finding[] => {
    const about = `offer ${number} R${revision} (${id})`
    if (!order_id) {
      const message = "is accepted and has no order: its acceptance was cut off"
      return isCutOff.has(id) ? [{ about, message, repair: { by: "acceptance" } }] : []
    }
    if (orderOf.get(id) !== order_id) {
      const found = orderOf.get(id) ?? "none"
      return [{ about, message: `became order ${order_id}, its sales order has ${found}`, repair: null }]
    }
    return []
  })
}
