import { Combobox, Form } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useState } from "react"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity, Page } from "../../types/http"
import { buyerOf } from "../shared/format/names"
import { crm } from "../shared/api/sdk"
import type { Option } from "../shared/form/select-field"

type Props<Values extends FieldValues> = { control: Control<Values>; name: FieldPath<Values> }
type Found = Page & { opportunities: HttpOpportunity[] }
type Params = { id?: string; q?: string; limit?: number; offset?: number }

const optionOf = (opportunity: HttpOpportunity): Option => ({
  value: opportunity.id,
  label: [opportunity.title, buyerOf(opportunity)].filter(Boolean).join(", "),
})

/** Chooses one of the open opportunities. */
export const OpportunityField = <Values extends FieldValues>({ control, name }: Props<Values>) => {
  const { t } = useTranslation("crm")
  const [chosen, setChosen] = useState<Option>()
  const opportunities = useComboboxData({
    queryKey: ["crm-opportunity-options"],
    queryFn: (params: Params) => crm.get<Found>("opportunities", { ...params, state: ["open"] }),
    getOptions: (data) => data.opportunities.map(optionOf),
  })
  // The next search may not find what is chosen; it keeps its name all the same.
  const isListed = opportunities.options.some(({ value }) => value === chosen?.value)
  const options = chosen && !isListed ? [chosen, ...opportunities.options] : opportunities.options

  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{t("fields.opportunity")}</Form.Label>
          <Form.Control>
            <Combobox
              {...field}
              value={field.value ?? ""}
              onChange={(id?: string) => {
                setChosen(options.find(({ value }) => value === id))
                onChange(id ?? "")
              }}
              options={options}
              searchValue={opportunities.searchValue}
              onSearchValueChange={opportunities.onSearchValueChange}
              fetchNextPage={() => void opportunities.fetchNextPage()}
              isFetchingNextPage={opportunities.isFetchingNextPage}
              placeholder={t("leadTools.convert.chooseOpportunity")}
            />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
