import { Form } from "@medusajs/dashboard/components"
import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { z } from "zod"
import type { HttpLead } from "../../../types/http"
import { useConvertLead } from "../../hooks/api/leads"
import { useCurrencies } from "../../hooks/use-currencies"
import { numberOr, optionalNumberText, requiredText } from "../../lib/form-values"
import { run } from "../../lib/run"
import { ActionDrawer } from "../common/action-drawer"
import { AmountFields } from "../common/amount-fields"
import { TextField } from "../common/text-field"

type Props = { lead: HttpLead; onClose: () => void }

const schemaOf = (t: (key: string) => string) =>
  z.object({ title: requiredText(t), amount: optionalNumberText(t), currency_code: z.string().optional() })

/** The lead becomes an opportunity, which opens next. */
export const ConvertDrawer = ({ lead, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const navigate = useNavigate()
  const { byDefault } = useCurrencies()
  const { mutateAsync, isPending } = useConvertLead(lead.id)
  const form = useForm({
    defaultValues: { title: lead.company_name ?? lead.name, amount: "", currency_code: byDefault },
    resolver: zodResolver(schemaOf(t)),
  })

  const submit = form.handleSubmit(async ({ title, amount, currency_code }) => {
    const opportunity = {
      title,
      amount: numberOr(amount, undefined),
      currency_code: currency_code ?? byDefault,
    }
    const converted = await run(mutateAsync({ opportunity }), () => t("leads.converted", { name: lead.name }))
    if (converted) {
      void navigate(`/crm/opportunities/${converted.opportunity.id}`)
    }
  })

  return (
    <Form {...form}>
      <ActionDrawer
        open
        onClose={onClose}
        title={t("leads.convert")}
        description={t("leads.convertHint")}
        submitLabel={t("leads.convert")}
        onSubmit={submit}
        isPending={isPending}
        testId="lead-convert-dialog"
      >
        <TextField control={form.control} name="title" label={t("leads.opportunityTitle")} />
        <AmountFields control={form.control} />
      </ActionDrawer>
    </Form>
  )
}
