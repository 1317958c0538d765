import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useProducts } from "@medusajs/dashboard/hooks"
import type { AdminProductCategory, DetailWidgetProps } from "@medusajs/framework/types"
import { RulesWidget } from "../discount-rules/rules-widget"

/** On a category: the discount rules that touch its products. */
const CategoryDiscountRules = ({ data: category }: DetailWidgetProps<AdminProductCategory>) => {
  const { products } = useProducts({ category_id: [category.id], limit: 1, fields: "id" })
  return <RulesWidget of={{ category_id: category.id }} testProductId={products?.[0]?.id} />
}

export const config = defineWidgetConfig({
  zone: "product_category.details.side",
  id: "crm-category-discount-rules",
})

export default CategoryDiscountRules
