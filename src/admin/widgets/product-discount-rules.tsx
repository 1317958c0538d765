import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { RulesWidget } from "../discount-rules/rules-widget"

/** On a product: the discount rules that touch it, by itself or by what it is in. */
const ProductDiscountRules = ({ data: product }: DetailWidgetProps<AdminProduct>) => (
  <RulesWidget of={{ product_id: product.id }} testProductId={product.id} />
)

export const config = defineWidgetConfig({
  zone: "product.details.side",
  id: "crm-product-discount-rules",
})

export default ProductDiscountRules
