import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpBusinessDetails } from "../../types/http"
import { useSaveBusinessDetails } from "./api"
import { useRefusal } from "../shared/form/use-refusal"
import {
  BUSINESS_FIELDS,
  type BusinessField,
  businessFormOf,
  businessInputOf,
  wrongFieldsOf,
} from "./business-form"
import { ActionDrawer } from "../shared/form/action-drawer"
import { LabelledInput } from "../shared/form/labelled-input"

/** Fields that need an explanation. */
const HINTS: BusinessField[] = ["tax_id", "register_number", "iban"]

type Props = { customerId: string; details: HttpBusinessDetails; onClose: () => void }

/** Changes what documents print of a customer's company; what is wrong is said at its field. */
export const BusinessDrawer = ({ customerId, details, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const [form, setForm] = useState(() => businessFormOf(details))
  const [wrong, setWrong] = useState<BusinessField[]>([])
  const { mutateAsync, isPending } = useSaveBusinessDetails(customerId)
  const refusal = useRefusal({ fields: [...BUSINESS_FIELDS], onDone: onClose })

  const submit = async () => {
    const found = wrongFieldsOf(form)
    setWrong(found)
    if (!found.length) {
      await refusal.attempt(mutateAsync(businessInputOf(form)), () => t("common.saved"))
    }
  }

  const change = (field: BusinessField, text: string) => {
    setForm({ ...form, [field]: text })
    setWrong(wrong.filter((other) => other !== field))
  }

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("business.edit")}
      description={t("business.subtitle")}
      submitLabel={t("actions.save")}
      onSubmit={submit}
      isPending={isPending}
      refusal={refusal.ofForm}
      testId="business-dialog"
    >
      {BUSINESS_FIELDS.map((field) => (
        <LabelledInput
          key={field}
          label={t(`business.fields.${field}`)}
          value={form[field]}
          onChange={(text) => change(field, text)}
          hint={HINTS.includes(field) ? t(`business.hints.${field}`) : undefined}
          error={wrong.includes(field) ? t(`business.invalid.${field}`) : refusal.ofField(field)}
          testId={`business-${field}`}
        />
      ))}
    </ActionDrawer>
  )
}
