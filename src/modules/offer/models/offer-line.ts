import { model } from "@medusajs/framework/utils"
import { Offer } from "./offer"

/** One line: a product with its price, or a note. Amounts in major units, percents 0–100. */
export const OfferLine = model
  .define(
    { name: "CrmOfferLine", tableName: "crm_offer_line" },
    {
      id: model.id({ prefix: "crmoffl" }).primaryKey(),
      offer: model.belongsTo(() => Offer, { mappedBy: "lines" }),
      kind: model.enum(["product", "note"]).default("product"),
      rank: model.number(),
      variant_id: model.text().nullable(),
      product_id: model.text().nullable(),
      title: model.text(),
      sku: model.text().nullable(),
      quantity: model.bigNumber().default(0),
      /** Medusa's calculated price for this customer, one unit; with tax when is_tax_inclusive. */
      list_price: model.bigNumber().default(0),
      is_tax_inclusive: model.boolean().default(false),
      discount_type: model.enum(["percent", "amount", "price"]).nullable(),
      /** Percent, an amount off the unit, or the unit price itself, as discount_type says. */
      discount_value: model.bigNumber().nullable(),
      discount_source: model.enum(["none", "rule", "manual"]).default("none"),
      discount_rule_id: model.text().nullable(),
      /** The rule's name when it was applied: the line keeps saying why. */
      discount_rule_name: model.text().nullable(),
      /** One unit after discount, same tax side as list_price. */
      unit_price: model.bigNumber().default(0),
      /** Percent; the sum where several rates apply. */
      tax_rate: model.float().default(0),
      /** Net before discount, rounded. */
      subtotal: model.bigNumber().default(0),
      /** Net discount, rounded. */
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
