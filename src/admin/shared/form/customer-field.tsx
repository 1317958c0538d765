import { Combobox, Form } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { sdk } from "../api/sdk"

type Props<Values extends FieldValues> = {
  control: Control<Values>
  name: FieldPath<Values>
  defaultValue?: string
  optional?: boolean
}

type Customer = {
  id: string
  email: string
  company_name?: string | null
  first_name?: string | null
  last_name?: string | null
}

const labelOf = ({ company_name, first_name, last_name, email }: Customer) => {
  const name = [first_name, last_name].filter(Boolean).join(" ")
  return company_name || (name ? `${name} (${email})` : email)
}

/** Chooses one of the shop's customers. */
export const CustomerField = <Values extends FieldValues>({
  control,
  name,
  defaultValue,
  optional = true,
}: Props<Values>) => {
  const { t } = useTranslation("crm")
  const customers = useComboboxData({
    queryKey: ["crm-customer-options"],
    queryFn: (params: { id?: string; q?: string; limit?: number; offset?: number }) =>
      sdk.admin.customer.list(params),
    getOptions: (data) =>
      data.customers.map((customer) => ({ value: customer.id, label: labelOf(customer) })),
    defaultValue,
  })
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={optional}>{t("fields.customer")}</Form.Label>
          <Form.Control>
            <Combobox
              {...field}
              value={field.value ?? ""}
              options={customers.options}
              searchValue={customers.searchValue}
              onSearchValueChange={customers.onSearchValueChange}
              fetchNextPage={() => void customers.fetchNextPage()}
              isFetchingNextPage={customers.isFetchingNextPage}
              placeholder={t("opportunities.chooseCustomer")}
              allowClear
            />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
