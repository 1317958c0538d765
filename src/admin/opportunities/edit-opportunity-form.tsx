import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity } from "../../types/http"
import { useUpdateOpportunity } from "./api"
import { missingFields } from "./stage/required-fields"
import { opportunityFormOf, opportunityInputOf, opportunitySchema } from "./opportunity-form"
import { run } from "../shared/api/run"
import { EditDrawer } from "../shared/form/edit-drawer"
import { OpportunityFields } from "./opportunity-fields"

export const EditOpportunityForm = ({ opportunity }: { opportunity: HttpOpportunity }) => {
  const { t } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useUpdateOpportunity(opportunity.id)
  // What was not there before may stay away: a document may have brought the deal to this stage.
  const { required_fields } = opportunity.stage
  const missing: string[] = missingFields(opportunity, required_fields)
  const required = required_fields.filter((field) => !missing.includes(field))
  const form = useForm({
    defaultValues: opportunityFormOf(opportunity),
    resolver: zodResolver(opportunitySchema(t, required)),
  })
  const { dirtyFields } = form.formState

  const submit = form.handleSubmit(async (values) => {
    const input = { ...opportunityInputOf(values, dirtyFields), version: opportunity.version }
    if (await run(mutateAsync(input), () => t("common.saved"))) {
      handleSuccess()
    }
  })

  return (
    <EditDrawer form={form} onSubmit={submit} isPending={isPending}>
      <OpportunityFields control={form.control} customerId={opportunity.customer_id} required={required} />
    </EditDrawer>
  )
}
