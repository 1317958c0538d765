import { convertDraftOrderWorkflow, createOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { buildProduct, buildShop, type Shop } from "../../integration-tests/helpers"
import { acceptOfferWorkflow, createOfferWorkflow, sendOfferWorkflow } from "../../src/workflows/offer"
import { hostOrderOf } from "../../src/workflows/offer/host-order"
import { type StoredOffer, toStoredOffer } from "../../src/workflows/offer/read-offer"
import { createOpportunityWorkflow } from "../../src/workflows/opportunity"
import { sideBySide } from "../lib/measure.mjs"
import { SYSTEM_ACTOR_ID } from "../../src/workflows/access/system-actor"

const SIZES = [5, 50]

/** Lines that start with this are shown by the runner. */
const print = (line: string) => console.log(`» ${line}`)

/** Subscribers of what was done before must not be measured with what comes next. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 150))

async function buildVariants(container: MedusaContainer, shop: Shop, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) {
    const product = await buildProduct(container, shop, { price: 10 + n / 3, stock: 1_000_000 })
    ids.push(product.variant_id)
  }
  return ids
}

/** A sent offer on an opportunity of its own, as it is read back. */
async function makeOffer(container: MedusaContainer, shop: Shop, variants: string[]): Promise<StoredOffer> {
  const { result: opportunity } = await createOpportunityWorkflow(container).run({
    input: {
      opportunity: { title: "Mobilier", customer_id: shop.customers.walk_in.id },
      actor_id: SYSTEM_ACTOR_ID,
    } as never,
  })
  const lines = variants.map((variant_id, index) => ({
    ...{ variant_id, quantity: 1 + (index % 4) },
    ...(index % 2 ? { discount_type: "percent" as const, discount_value: 7 } : {}),
  }))
  const { result } = await createOfferWorkflow(container).run({
    input: { opportunity_id: opportunity.id, lines, actor_id: SYSTEM_ACTOR_ID },
  })
  await sendOfferWorkflow(container).run({ input: { id: result.id, actor_id: SYSTEM_ACTOR_ID } })
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "crm_offer",
    fields: ["*", "lines.*"],
    filters: { id: result.id },
  })
  return toStoredOffer(data[0] as Record<string, unknown>)
}

/** The host order alone, with the same lines. */
async function placeAlone(container: MedusaContainer, offer: StoredOffer, shipped: Set<string>) {
  const { id: _, ...order } = hostOrderOf(offer, shipped) as unknown as Record<string, unknown>
  const { result } = await createOrderWorkflow(container).run({ input: order as never })
  await convertDraftOrderWorkflow(container).run({ input: { id: result.id } })
}

/** Run with `medusa exec`: medians of accepting and of making the order alone, in turn. */
export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const rounds = Number(args[0])
  const shop = await buildShop(container)
  const variants = await buildVariants(container, shop, Math.max(...SIZES))
  print(`Accept, medians of ${rounds} rounds in ms; ratio = accept ÷ (create order + convert draft order)`)
  print("lines   accept    order   ratio")
  for (const size of SIZES) {
    const chosen = variants.slice(0, size)
    const model = await makeOffer(container, shop, chosen)
    const shipped = new Set(model.lines.flatMap(({ product_id }) => product_id ?? []))
    const offers: StoredOffer[] = []
    for (let n = 0; n < rounds + Math.ceil(rounds / 5); n++) {
      offers.push(await makeOffer(container, shop, chosen))
    }
    const times = await sideBySide(
      rounds,
      {
        accept: async () => {
          const offer = offers.pop() as StoredOffer
          await acceptOfferWorkflow(container).run({ input: { id: offer.id, actor_id: SYSTEM_ACTOR_ID } })
        },
        order: () => placeAlone(container, model, shipped),
      },
      settle,
    )
    const row = [times.accept, times.order].map((value) => value.toFixed(1).padStart(8)).join(" ")
    print(`${String(size).padStart(5)} ${row} ${(times.accept / times.order).toFixed(2).padStart(7)}`)
  }
}
