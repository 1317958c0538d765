import { Combobox, Form } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import type { Control } from "react-hook-form"
import type { TesterForm } from "./use-tester"
import { sdk } from "../../shared/api/sdk"

type Variant = { title?: string | null; sku?: string | null; product?: { title?: string } | null }

const labelOf = ({ product, title, sku }: Variant) => [product?.title, title, sku].filter(Boolean).join(" · ")

type Props = { control: Control<TesterForm>; defaultValue?: string }

/** Chooses what is sold. */
export const VariantField = ({ control, defaultValue }: Props) => {
  const { t } = useTranslation("crm")
  const variants = useComboboxData({
    queryKey: ["crm-variant-choice"],
    queryFn: (params: { id?: string; q?: string; limit?: number; offset?: number }) =>
      sdk.admin.productVariant.list({ ...params, fields: "id,title,sku,product.title" }),
    getOptions: (page) => page.variants.map((variant) => ({ value: variant.id, label: labelOf(variant) })),
    defaultValue,
  })
  return (
    <Form.Field
      control={control}
      name="variant_id"
      render={({ field }) => (
        <Form.Item>
          <Form.Label>{t("rules.tester.product")}</Form.Label>
          <Form.Control>
            <Combobox
              {...field}
              onChange={(id?: string) => field.onChange(id ?? "")}
              options={variants.options}
              searchValue={variants.searchValue}
              onSearchValueChange={variants.onSearchValueChange}
              fetchNextPage={() => void variants.fetchNextPage()}
              isFetchingNextPage={variants.isFetchingNextPage}
              placeholder={t("rules.tester.chooseProduct")}
              data-testid="tester-product"
            />
          </Form.Control>
        </Form.Item>
      )}
    />
  )
}
