import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpLead } from "../../types/http"
import { useUpdateLead } from "./api"
import { leadFormOf, leadInputOf, leadSchema } from "./lead-form"
import { run } from "../shared/api/run"
import { EditDrawer } from "../shared/form/edit-drawer"
import { LeadFields } from "./lead-fields"

export const EditLeadForm = ({ lead }: { lead: HttpLead }) => {
  const { t } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useUpdateLead(lead.id)
  const form = useForm({ defaultValues: leadFormOf(lead), resolver: zodResolver(leadSchema(t)) })

  const submit = form.handleSubmit(async (values) => {
    if (await run(mutateAsync(leadInputOf(values)), () => t("common.saved"))) {
      handleSuccess()
    }
  })

  return (
    <EditDrawer form={form} onSubmit={submit} isPending={isPending}>
      <LeadFields control={form.control} leadId={lead.id} />
    </EditDrawer>
  )
}
