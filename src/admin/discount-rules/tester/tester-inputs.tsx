import { Form } from "@medusajs/dashboard/components"
import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCurrencies } from "../../shared/api/use-currencies"
import type { TesterForm } from "./use-tester"
import { CustomerField } from "../../shared/form/customer-field"
import { SelectField } from "../../shared/form/select-field"
import { TextField } from "../../shared/form/text-field"
import { VariantField } from "./variant-field"

type Props = { form: UseFormReturn<TesterForm>; variantId: string }

/** What is sold, to whom, and how many. */
export const TesterInputs = ({ form, variantId }: Props) => {
  const { t } = useTranslation("crm")
  const { codes } = useCurrencies()
  const { control } = form
  return (
    <Form {...form}>
      <form className="flex flex-col gap-y-4" onSubmit={(event) => event.preventDefault()}>
        <VariantField control={control} defaultValue={variantId || undefined} />
        <CustomerField control={control} name="customer_id" />
        <div className="grid grid-cols-2 gap-4">
          <TextField
            control={control}
            name="quantity"
            label={t("rules.tester.quantity")}
            inputMode="decimal"
          />
          {codes.length > 1 && (
            <SelectField
              control={control}
              name="currency_code"
              label={t("fields.currency")}
              options={codes.map((code) => ({ value: code, label: code.toUpperCase() }))}
            />
          )}
        </div>
      </form>
    </Form>
  )
}
