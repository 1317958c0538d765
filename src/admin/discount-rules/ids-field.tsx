import { Combobox, Form } from "@medusajs/dashboard/components"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useTargetOptions } from "./use-target-options"
import type { RuleForm } from "./rule-form"
import type { OptionSource } from "../shared/api/shop-lists"

type Props = {
  control: Control<RuleForm>
  name: "target_ids" | "customer_group_ids" | "customer_ids"
  source: OptionSource
  label: string
  hint?: string
  initial: string[]
}

/** Chooses several of the shop's categories, products, groups, … */
export const IdsField = ({ control, name, source, label, hint, initial }: Props) => {
  const { t } = useTranslation("crm")
  const data = useTargetOptions(source, initial)
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={name !== "target_ids"}>{label}</Form.Label>
          <Form.Control>
            <Combobox
              {...field}
              onChange={(value) => field.onChange(value ?? [])}
              options={data.options}
              searchValue={data.searchValue}
              onSearchValueChange={data.onSearchValueChange}
              fetchNextPage={() => void data.fetchNextPage()}
              isFetchingNextPage={data.isFetchingNextPage}
              placeholder={t("common.choose")}
              displayMode="chips"
              data-testid={`rule-${name}`}
            />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
