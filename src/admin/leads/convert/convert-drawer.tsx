import { zodResolver } from "@hookform/resolvers/zod"
import { Form } from "@medusajs/dashboard/components"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { HttpLead, HttpStage } from "../../../types/http"
import { useConvertLead } from "../api"
import { useStages } from "../../settings/stages/api"
import { useCurrencies } from "../../shared/api/use-currencies"
import { convertFormOf, convertInputOf, convertSchema, waysOf, missingOfLead } from "./convert-form"
import { submitForm } from "../../shared/form/submit-form"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { AmountFields } from "../../shared/form/amount-fields"
import { CustomerField } from "../../shared/form/customer-field"
import { TextField } from "../../shared/form/text-field"
import { OpportunityField } from "../../opportunities/opportunity-field"
import { RequiredField } from "../../opportunities/stage/required-field"
import { WayField } from "./way-field"

type Props = { lead: HttpLead; onClose: () => void }
type FormProps = Props & { firstStage: HttpStage | undefined; currencyCode: string | undefined }

const ConvertForm = ({ lead, onClose, firstStage, currencyCode }: FormProps) => {
  const { t } = useTranslation("crm")
  const navigate = useNavigate()
  const { mutateAsync, isPending } = useConvertLead(lead.id)
  const required = firstStage?.required_fields ?? []
  const missing = missingOfLead(lead, required)
  const ways = waysOf(lead, required)
  const form = useForm({
    defaultValues: convertFormOf(lead, ways[0], currencyCode),
    resolver: zodResolver(convertSchema(t, missing, required)),
  })
  const { control } = form
  const way = useWatch({ control, name: "way" })

  const submit = form.handleSubmit(async (values) => {
    const converted = await submitForm(form, mutateAsync(convertInputOf(values)), () =>
      t("leads.converted", { name: lead.name }),
    )
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
        submitLabel={t("leads.convert")}
        onSubmit={submit}
        isPending={isPending}
        testId="lead-convert-dialog"
      >
        <WayField control={control} ways={ways} hasEmail={!!lead.email} />
        {way === "opportunity" && <OpportunityField control={control} name="opportunity_id" />}
        {way === "existing" && <CustomerField control={control} name="customer_id" optional={false} />}
        {way !== "opportunity" && (
          <>
            <TextField control={control} name="title" label={t("leads.opportunityTitle")} />
            <AmountFields control={control} optional={!required.includes("amount")} />
            {missing.map((field) => (
              <RequiredField key={field} control={control} name={field} />
            ))}
          </>
        )}
      </ActionDrawer>
    </Form>
  )
}

/** The lead becomes an opportunity, or part of one; it opens next. */
export const ConvertDrawer = (props: Props) => {
  const currencies = useCurrencies()
  const { data, isLoading } = useStages()
  return isLoading || currencies.isLoading ? null : (
    <ConvertForm
      {...props}
      firstStage={data?.stages.find(({ kind }) => kind === "open")}
      currencyCode={currencies.byDefault}
    />
  )
}
