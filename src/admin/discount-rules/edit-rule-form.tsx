import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpDiscountRule } from "../../types/http"
import { useUpdateDiscountRule } from "./api"
import { ruleFormOf, ruleInputOf, ruleSchema } from "./rule-form"
import { run } from "../shared/api/run"
import { EditDrawer } from "../shared/form/edit-drawer"
import { RuleFields } from "./rule-fields"

export const EditRuleForm = ({ rule }: { rule: HttpDiscountRule }) => {
  const { t } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useUpdateDiscountRule()
  const form = useForm({ defaultValues: ruleFormOf(rule), resolver: zodResolver(ruleSchema(t)) })

  const submit = form.handleSubmit(async (values) => {
    if (await run(mutateAsync({ id: rule.id, ...ruleInputOf(values, rule) }), () => t("common.saved"))) {
      handleSuccess()
    }
  })

  return (
    <EditDrawer form={form} onSubmit={submit} isPending={isPending}>
      <RuleFields form={form} />
    </EditDrawer>
  )
}
