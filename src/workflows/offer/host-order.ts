import type { AdditionalData, CreateOrderDTO } from "@medusajs/framework/types"
import { FeatureFlag, OrderStatus } from "@medusajs/framework/utils"
import { hostOrderId, orderLinePrice } from "../../modules/offer"
import type { StoredOffer } from "./read-offer"

type HostOrder = CreateOrderDTO & AdditionalData
type OfferLine = StoredOffer["lines"][number]
type OrderLine = NonNullable<CreateOrderDTO["items"]>[number]

function ownDiscount({ discount_type, discount_value, discount_rule_name }: OfferLine): string | null {
  if (discount_type === null) {
    return null
  }
  const what = discount_type === "percent" ? `${discount_value} %` : discount_type
  return discount_rule_name ? `${discount_rule_name} (${what})` : `Discount (${what})`
}

/** What the one adjustment of a line is for. */
function discountLabel(line: OfferLine): string {
  const whole = line.document_discount > 0 ? "Discount on the whole offer" : null
  return [ownDiscount(line), whole].filter(Boolean).join(" + ") || "Rounding"
}

/**
 * One offer line as the host's order takes it: price and tax side both given, so Medusa keeps them as they are; no
 * `code` on the adjustment, because Medusa removes adjustments whose code is no promotion; not discountable, so that
 * automatic promotions do not come on top of what was agreed.
 */
function orderLine(line: OfferLine, isShipped: boolean): OrderLine {
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
 * @param shipped the products whose goods travel
 */
export function hostOrderOf(offer: StoredOffer, shipped: ReadonlySet<string>): HostOrder {
  const products = offer.lines.filter((line) => line.kind === "product")
  return {
    id: hostOrderId(offer.id),
    status: OrderStatus.DRAFT,
    is_draft_order: true,
    region_id: offer.region_id,
    customer_id: offer.customer_id,
    // No e-mail: Medusa takes the customer's, and would look for another customer by one that differs from it.
    sales_channel_id: offer.sales_channel_id ?? undefined,
    currency_code: offer.currency_code,
    // With Medusa's translations on, an order in a language gets the products' titles for those on the offer.
    locale: FeatureFlag.isFeatureEnabled("translation") ? undefined : offer.locale,
    shipping_address: offer.shipping_address ?? undefined,
    billing_address: offer.billing_address ?? undefined,
    items: products.map((line) => orderLine(line, shipped.has(line.product_id ?? ""))),
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
  } as HostOrder
}
