import type { AdditionalData, CreateOrderDTO } from "@medusajs/framework/types"
import { OrderStatus } from "@medusajs/framework/utils"
import { orderLinePrice } from "../../modules/offer/pricing/price-line"
import type { StoredOffer } from "./read-offer"

type HostOrder = CreateOrderDTO & AdditionalData
type OrderLine = NonNullable<CreateOrderDTO["items"]>[number]

function discountLabel(line: StoredOffer["lines"][number]): string {
  if (line.discount_source === "none" || line.discount_type === null) {
    return "Rounding"
  }
  const what = line.discount_type === "percent" ? `${line.discount_value} %` : line.discount_type
  return line.discount_rule_name ? `${line.discount_rule_name} (${what})` : `Discount (${what})`
}

/**
 * One offer line as the host's order takes it: price and tax side both given, so Medusa keeps them as they are; no
 * `code` on the adjustment, because Medusa removes adjustments whose code is no promotion; not discountable, so that
 * automatic promotions do not come on top of what was agreed.
 */
function orderLine(line: StoredOffer["lines"][number], isShipped: boolean): OrderLine {
  const { unit_price, adjustment } = orderLinePrice(line, line.net_total)
  return {
    title: line.title,
    variant_id: line.variant_id ?? undefined,
    product_id: line.product_id ?? undefined,
    variant_sku: line.sku ?? undefined,
    quantity: line.quantity,
    unit_price: unit_price.toNumber(),
    is_tax_inclusive: false,
    is_discountable: false,
    requires_shipping: isShipped,
    adjustments: adjustment.gt(0)
      ? [{ amount: adjustment.toNumber(), description: discountLabel(line), is_tax_inclusive: false }]
      : [],
    // Medusa returns an order's lines in any order; the rank puts them back into the offer's.
    metadata: { crm_offer_line_id: line.id, crm_rank: line.rank },
  } as OrderLine
}

/**
 * The draft order that an accepted offer becomes: same lines, nets, shipping, addresses, sales channel.
 * @param shipped the variants whose goods travel
 */
export function hostOrderOf(offer: StoredOffer, shipped: ReadonlySet<string>): HostOrder {
  const products = offer.lines.filter((line) => line.kind === "product")
  return {
    status: OrderStatus.DRAFT,
    is_draft_order: true,
    region_id: offer.region_id,
    customer_id: offer.customer_id,
    email: offer.buyer.email ?? undefined,
    sales_channel_id: offer.sales_channel_id ?? undefined,
    currency_code: offer.currency_code,
    shipping_address: offer.shipping_address ?? undefined,
    billing_address: offer.billing_address ?? undefined,
    items: products.map((line) => orderLine(line, shipped.has(line.variant_id ?? ""))),
    shipping_methods: offer.shipping_option_id
      ? [
          {
            name: offer.shipping_name ?? "",
            shipping_option_id: offer.shipping_option_id,
            amount: offer.shipping_amount,
            is_tax_inclusive: false,
            data: {},
          },
        ]
      : [],
    metadata: { crm_offer_id: offer.id, crm_offer_number: `${offer.number} R${offer.revision}` },
    // `is_draft_order` is passed through but missing from the workflow's input type.
  } as unknown as HostOrder
}
