import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCreateLead } from "./api"
import { leadFormOf, leadInputOf, leadSchema } from "./lead-form"
import { run } from "../shared/api/run"
import { CreateModal } from "../shared/form/create-modal"
import { LeadFields } from "./lead-fields"

export const CreateLeadForm = ({ ownerId }: { ownerId: string }) => {
  const { t } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useCreateLead()
  const form = useForm({
    defaultValues: leadFormOf(undefined, ownerId),
    resolver: zodResolver(leadSchema(t)),
  })

  const submit = form.handleSubmit(async (values) => {
    const created = await run(mutateAsync(leadInputOf(values)), ({ lead }) =>
      t("leads.created", { name: lead.name }),
    )
    if (created) {
      handleSuccess(`/crm/leads/${created.lead.id}`)
    }
  })

  return (
    <CreateModal
      form={form}
      onSubmit={submit}
      isPending={isPending}
      title={t("leads.create")}
      hint={t("leads.createHint")}
    >
      <LeadFields control={form.control} />
    </CreateModal>
  )
}
