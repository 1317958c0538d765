import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { PRIORITIES } from "../../modules/pipeline/rules"
import type { OpportunityForm } from "./opportunity-form"
import { AmountFields } from "../shared/form/amount-fields"
import { CustomerField } from "../shared/form/customer-field"
import { OwnerField } from "../shared/form/owner-field"
import { SelectField } from "../shared/form/select-field"
import { TagsField } from "../shared/form/tags-field"
import { TextField } from "../shared/form/text-field"

type Props = {
  control: Control<OpportunityForm>
  customerId?: string | null
  /** What the stage asks for. */
  required: readonly string[]
}

export const OpportunityFields = ({ control, customerId, required }: Props) => {
  const { t } = useTranslation("crm")
  const optional = (field: string) => !required.includes(field)
  return (
    <>
      <TextField control={control} name="title" label={t("fields.title")} />
      <CustomerField
        control={control}
        name="customer_id"
        defaultValue={customerId ?? undefined}
        optional={optional("customer_id")}
      />
      <TextField
        control={control}
        name="company_name"
        label={t("fields.company")}
        optional={optional("company_name")}
      />
      <TextField
        control={control}
        name="contact_name"
        label={t("fields.contact")}
        optional={optional("contact_name")}
      />
      <TextField
        control={control}
        name="email"
        type="email"
        label={t("fields.email")}
        optional={optional("email")}
      />
      <TextField
        control={control}
        name="phone"
        type="tel"
        label={t("fields.phone")}
        optional={optional("phone")}
      />
      <AmountFields control={control} optional={optional("amount")} />
      <TextField
        control={control}
        name="probability"
        inputMode="numeric"
        label={t("opportunityTools.probabilityPercent")}
        hint={t("opportunityTools.probabilityHint")}
        optional
      />
      <TextField
        control={control}
        name="expected_close_date"
        type="date"
        label={t("fields.expectedClose")}
        optional={optional("expected_close_date")}
      />
      <SelectField
        control={control}
        name="priority"
        label={t("fields.priority")}
        options={PRIORITIES.map((priority) => ({ value: priority, label: t(`priority.${priority}`) }))}
      />
      <TextField control={control} name="source" label={t("fields.source")} optional={optional("source")} />
      <TagsField control={control} name="tags" />
      <OwnerField control={control} name="owner_id" scope="opportunity" />
      <div className="md:col-span-full">
        <TextField
          control={control}
          name="description"
          label={t("fields.description")}
          multiline
          optional={optional("description")}
        />
      </div>
    </>
  )
}
