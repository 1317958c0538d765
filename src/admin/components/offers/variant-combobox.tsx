import { Combobox } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { sdk } from "../../lib/sdk"

type Props = { value: string; onChange: (variantId: string) => void }

type Variant = { id: string; title?: string | null; sku?: string | null; product?: { title: string } | null }

const labelOf = ({ product, title, sku }: Variant) =>
  [product?.title, title].filter(Boolean).join(" – ") + (sku ? ` (${sku})` : "")

/** Searches the shop's variants by product, title or SKU. */
export const VariantCombobox = ({ value, onChange }: Props) => {
  const { t } = useTranslation("crm")
  const variants = useComboboxData({
    queryKey: ["crm-variant-options"],
    queryFn: (params: { id?: string; q?: string; limit?: number; offset?: number }) =>
      sdk.admin.productVariant.list({ ...params, fields: "id,title,sku,product.title" }),
    getOptions: (data) => data.variants.map((variant) => ({ value: variant.id, label: labelOf(variant) })),
    selectedValue: value || undefined,
  })
  return (
    <Combobox
      value={value}
      onChange={(next) => onChange(next ?? "")}
      options={variants.options}
      searchValue={variants.searchValue}
      onSearchValueChange={variants.onSearchValueChange}
      fetchNextPage={() => void variants.fetchNextPage()}
      isFetchingNextPage={variants.isFetchingNextPage}
      placeholder={t("offers.searchProduct")}
      aria-label={t("offers.searchProduct")}
      data-testid="offer-variant"
    />
  )
}
