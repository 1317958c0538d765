import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpStage } from "../../types/http"
import { useCreateOpportunity } from "./api"
import type { OpportunityForm } from "./opportunity-form"
import { opportunityFormOf, opportunityInputOf, opportunitySchema } from "./opportunity-form"
import { run } from "../shared/api/run"
import { CreateModal } from "../shared/form/create-modal"
import { OpportunityFields } from "./opportunity-fields"

type Props = {
  /** What the new opportunity starts with, such as its customer. */
  defaults: Partial<OpportunityForm>
  /** Where it starts, and what that asks for. */
  stage: HttpStage | undefined
}

export const CreateOpportunityForm = ({ defaults, stage }: Props) => {
  const required = stage?.required_fields ?? []
  const { t } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useCreateOpportunity()
  const form = useForm({
    defaultValues: opportunityFormOf(undefined, defaults),
    resolver: zodResolver(opportunitySchema(t, required)),
  })

  const submit = form.handleSubmit(async (values) => {
    const created = await run(
      mutateAsync({ ...opportunityInputOf(values), stage_id: stage?.id }),
      ({ opportunity }) => t("opportunities.created", { title: opportunity.title }),
    )
    if (created) {
      handleSuccess(`/crm/opportunities/${created.opportunity.id}`)
    }
  })

  return (
    <CreateModal
      form={form}
      onSubmit={submit}
      isPending={isPending}
      title={t("opportunities.create")}
      hint={t("opportunities.createHint")}
    >
      <OpportunityFields control={form.control} customerId={defaults.customer_id} required={required} />
    </CreateModal>
  )
}
