import { model } from "@medusajs/framework/utils"
import { DISCOUNT_TYPES } from "../pricing/discount-types"
import type { RuleTarget } from "../pricing/choose-rule"
import { Offer } from "./offer"

/** Why a rule applies to a line: what it names, and what it asks for. Names as they stood then. */
export type RuleReason = {
  target: RuleTarget
  /** The category, collection, tag, type or product that matched; null for all products. */
  target_name: string | null
  /** The customer group that matched. */
  customer_group: string | null
  is_for_customer: boolean
  min_quantity: number | null
}

/** One line: a product with its price, or a note. Amounts in major units, percents 0–100. */
export const OfferLine = model
  .define(
    { name: "CrmOfferLine", tableName: "crm_offer_line" },
    {
      id: model.id({ prefix: "crmoffl" }).primaryKey(),
      offer: model.belongsTo(() => Offer, { mappedBy: "lines" }),
      kind: model.enum(["product", "note"]).default("product"),
      rank: model.number(),
      /** The line of an earlier revision that this one continues; its first ancestor's id. */
      origin_id: model.text().nullable(),
      variant_id: model.text().nullable(),
      product_id: model.text().nullable(),
      title: model.text(),
      sku: model.text().nullable(),
      quantity: model.bigNumber().default(0),
      /** Medusa's calculated price for this customer, one unit; with tax when is_tax_inclusive. */
      list_price: model.bigNumber().default(0),
      is_tax_inclusive: model.boolean().default(false),
      /** What one unit costs without a sale price list, when that is another price; same tax side as list_price. */
      original_price: model.bigNumber().nullable(),
      /** Medusa's price list that list_price comes from, and its title when it was applied. */
      price_list_id: model.text().nullable(),
      price_list_title: model.text().nullable(),
      /** What one unit costs the seller, net, in the offer's currency; null when the variant carries no cost. */
      unit_cost: model.bigNumber().nullable(),
      discount_type: model.enum([...DISCOUNT_TYPES]).nullable(),
      /** Percent, an amount off the unit, or the unit price itself, as discount_type says. */
      discount_value: model.bigNumber().nullable(),
      discount_source: model.enum(["none", "rule", "manual"]).default("none"),
      discount_rule_id: model.text().nullable(),
      /** The rule's name when it was applied: the line keeps saying why. */
      discount_rule_name: model.text().nullable(),
      /** Why that rule: what it matched and under which conditions, as it stood then. */
      discount_rule_reason: model.json<RuleReason>().nullable(),
      /** One unit after discount, same tax side as list_price. */
      unit_price: model.bigNumber().default(0),
      /** Percent; the sum where several rates apply. */
      tax_rate: model.float().default(0),
      /** Net before discount, rounded. */
      subtotal: model.bigNumber().default(0),
      /** This line's share of the discount on the whole offer; net, rounded. */
      document_discount: model.bigNumber().default(0),
      /** Net discount, the line's own and its share of the offer's, rounded. */
      discount_total: model.bigNumber().default(0),
      /** Net after discount, rounded: what goes into the order and onto the invoice. */
      net_total: model.bigNumber().default(0),
      /** This line's tax, for display; the document's tax is computed per rate. */
      tax_total: model.bigNumber().default(0),
      total: model.bigNumber().default(0),
    },
  )
  .indexes([
    { on: ["offer_id", "rank"] },
    { on: ["variant_id"] },
    { on: ["product_id"] },
    { on: ["discount_rule_id"] },
  ])
  .checks([
    {
      name: "crm_offer_line_product_has_variant",
      expression: (c) => `${c.kind} <> 'product' or (${c.variant_id} is not null and ${c.quantity} > 0)`,
    },
    {
      name: "crm_offer_line_price_not_negative",
      expression: (c) => `${c.unit_price} >= 0 and ${c.net_total} >= 0`,
    },
    {
      name: "crm_offer_line_rule_has_id",
      expression: (c) => `${c.discount_source} <> 'rule' or ${c.discount_rule_id} is not null`,
    },
  ])
