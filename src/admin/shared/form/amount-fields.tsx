import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCurrencies } from "../api/use-currencies"
import { SelectField } from "./select-field"
import { TextField } from "./text-field"

/** An amount and its currency, in the form's fields `amount` and `currency_code`. */
export const AmountFields = <Values extends FieldValues & { amount?: string; currency_code?: string }>({
  control,
  optional = true,
}: {
  control: Control<Values>
  optional?: boolean
}) => {
  const { t } = useTranslation("crm")
  const { codes } = useCurrencies()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_120px] gap-4">
      <TextField
        control={control}
        name={"amount" as FieldPath<Values>}
        label={t("fields.amount")}
        inputMode="decimal"
        optional={optional}
      />
      <SelectField
        control={control}
        name={"currency_code" as FieldPath<Values>}
        label={t("fields.currency")}
        options={codes.map((code) => ({ value: code, label: code.toUpperCase() }))}
      />
    </div>
  )
}
