import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { OPPORTUNITY_RECORD_FIELDS } from "../../../modules/pipeline/rules"
import { labelOf } from "../../../utils/record-fields"
import type { Requirable, RequiredForm } from "./required-fields"
import { AmountFields } from "../../shared/form/amount-fields"
import { CustomerField } from "../../shared/form/customer-field"
import { TextField } from "../../shared/form/text-field"

const TYPES: Partial<Record<Requirable, "email" | "tel" | "date">> = {
  email: "email",
  phone: "tel",
  expected_close_date: "date",
}

type Props<Values extends FieldValues & RequiredForm> = { control: Control<Values>; name: Requirable }

/** A field that a stage asks for, in a form that has one of this name. */
export const RequiredField = <Values extends FieldValues & RequiredForm>({
  control,
  name,
}: Props<Values>) => {
  const { t } = useTranslation("crm")
  const path = name as string as FieldPath<Values>
  if (name === "customer_id") {
    return <CustomerField control={control} name={path} optional={false} />
  }
  if (name === "amount") {
    return <AmountFields control={control} optional={false} />
  }
  return (
    <TextField
      control={control}
      name={path}
      label={t(labelOf(OPPORTUNITY_RECORD_FIELDS, name))}
      type={TYPES[name]}
      multiline={name === "description"}
    />
  )
}
