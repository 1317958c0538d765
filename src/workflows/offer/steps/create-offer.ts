import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE } from "../../../modules/offer"
import type { OfferHeader } from "../../../modules/offer/service"
import type OfferModuleService from "../../../modules/offer/service"
import type { PricedLine } from "../../../modules/offer/pricing/price-offer"

/** A new draft. Without a root it is the first revision, and its own root. */
export type CreateOfferStepInput = { header: OfferHeader; lines?: PricedLine[] }

/** What a new line takes over; a revision's lines come from stored ones that have ids of their own. */
const LINE_COLUMNS = [
  ...([
    "kind",
    "rank",
    "variant_id",
    "product_id",
    "title",
    "sku",
    "quantity",
    "list_price",
    "is_tax_inclusive",
  ] as const),
  ...([
    "discount_type",
    "discount_value",
    "discount_source",
    "discount_rule_id",
    "discount_rule_name",
  ] as const),
  ...(["unit_price", "tax_rate", "subtotal", "discount_total", "net_total", "tax_total", "total"] as const),
]

/** Stores a new draft offer and returns its id. */
export const createOfferStep = createStep(
  "crm-create-offer",
  async ({ header, lines = [] }: CreateOfferStepInput, { container }) => {
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const id = generateEntityId(undefined, "crmoff")
    const rows = lines.map((line) => Object.fromEntries(LINE_COLUMNS.map((column) => [column, line[column]])))
    await offers.createOffers({ root_id: id, ...header, id, lines: rows } as never)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).deleteOffers(id)
    }
  },
)
