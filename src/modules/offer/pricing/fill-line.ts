import { crmError } from "../../../errors/crm-error"
import { type DraftLine, lineRef, NO_DISCOUNT } from "../editing/offer-draft"
import type { RuledProduct } from "./choose-rule"
import type { AppliedRule } from "./explain-rule"

/** What Medusa knows of a variant that is sold. */
export type VariantFacts = RuledProduct & {
  variant_id: string
  price_set_id: string
  title: string
  sku: string | null
  /** Stock is counted, so only whole pieces can be sold. */
  is_counted: boolean
  /** One piece, net, in the offer's currency; null when the variant carries no cost. */
  unit_cost: number | null
}

/** Medusa's calculated price of one unit, for this customer and quantity; major units. */
export type ListPrice = {
  list_price: number
  is_tax_inclusive: boolean
  /** Without a sale price list, when that is another price. */
  original_price: number | null
  price_list_id: string | null
  price_list_title: string | null
}

/** @throws invalid_data naming the line whose quantity cannot be sold */
export function assertQuantity(line: DraftLine, index: number, variant: VariantFacts): void {
  if (variant.is_counted && !Number.isInteger(line.quantity)) {
    throw crmError("pieces_not_whole", {
      field: "quantity",
      line_id: line.id,
      line: lineRef(line, index),
      quantity: line.quantity,
    })
  }
}

/** A line that knows its product; its own title stays. */
export function identifyLine(line: DraftLine, variant: VariantFacts): DraftLine {
  return {
    ...line,
    variant_id: variant.variant_id,
    product_id: variant.product_id,
    title: line.title || variant.title,
    sku: variant.sku,
    unit_cost: variant.unit_cost,
  }
}

/** A line with its list price and, unless a person decided, the winning rule's discount. */
export function fillLine(line: DraftLine, price: ListPrice, applied: AppliedRule | null): DraftLine {
  if (line.discount_source === "manual") {
    return line.list_price === null ? { ...line, ...price } : line
  }
  return applied
    ? {
        ...line,
        ...price,
        discount_type: applied.rule.type,
        discount_value: Number(applied.rule.value),
        discount_source: "rule",
        discount_rule_id: applied.rule.id,
        discount_rule_name: applied.rule.name,
        discount_rule_reason: applied.reason,
      }
    : { ...line, ...price, ...NO_DISCOUNT }
}
