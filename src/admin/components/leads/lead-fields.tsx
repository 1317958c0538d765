import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { LeadForm } from "../../lib/lead-form"
import { TextField } from "../common/text-field"

export const LeadFields = ({ control }: { control: Control<LeadForm> }) => {
  const { t } = useTranslation("crm")
  return (
    <>
      <TextField control={control} name="name" label={t("fields.name")} />
      <TextField control={control} name="company_name" label={t("fields.company")} optional />
      <TextField control={control} name="email" type="email" label={t("fields.email")} optional />
      <TextField control={control} name="phone" type="tel" label={t("fields.phone")} optional />
      <TextField control={control} name="source" label={t("fields.source")} optional />
      <div className="md:col-span-full">
        <TextField control={control} name="note" label={t("fields.note")} multiline optional />
      </div>
    </>
  )
}
