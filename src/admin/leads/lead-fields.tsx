import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { LeadForm } from "./lead-form"
import { OwnerField } from "../shared/form/owner-field"
import { TagsField } from "../shared/form/tags-field"
import { TextField } from "../shared/form/text-field"
import { DuplicateHint } from "./merge/duplicate-hint"

type Props = { control: Control<LeadForm>; leadId?: string }

export const LeadFields = ({ control, leadId }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <>
      <TextField control={control} name="name" label={t("fields.name")} />
      <TextField control={control} name="company_name" label={t("fields.company")} optional />
      <TextField control={control} name="email" type="email" label={t("fields.email")} optional />
      <TextField control={control} name="phone" type="tel" label={t("fields.phone")} optional />
      <DuplicateHint control={control} exceptId={leadId} />
      <TextField control={control} name="source" label={t("fields.source")} optional />
      <TagsField control={control} name="tags" />
      <OwnerField control={control} name="owner_id" scope="lead" />
      <div className="md:col-span-full">
        <TextField control={control} name="note" label={t("fields.note")} multiline optional />
      </div>
    </>
  )
}
