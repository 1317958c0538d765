import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProductVariant, DetailWidgetProps } from "@medusajs/framework/types"
import { CostsSection } from "../variant-costs/costs-section"
import { useCan } from "../shared/api/use-can"

/** On a variant: what it costs the seller, for those who may see margins. */
const VariantCosts = ({ data: variant }: DetailWidgetProps<AdminProductVariant>) => {
  const { canSeeMargin } = useCan()
  return canSeeMargin ? <CostsSection variantId={variant.id} /> : null
}

export const config = defineWidgetConfig({ zone: "product_variant.details.side", id: "crm-variant-costs" })

export default VariantCosts
