import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCreateDiscountRule } from "./api"
import type { RuleForm } from "./rule-form"
import { ruleFormOf, ruleInputOf, ruleSchema } from "./rule-form"
import { run } from "../shared/api/run"
import { CreateModal } from "../shared/form/create-modal"
import { RuleFields } from "./rule-fields"

/** @param defaults what the rule is made for, when one comes from a product or a category */
export const CreateRuleForm = ({ defaults }: { defaults: Partial<RuleForm> }) => {
  const { t } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useCreateDiscountRule()
  const form = useForm({
    defaultValues: ruleFormOf(undefined, defaults),
    resolver: zodResolver(ruleSchema(t)),
  })

  const submit = form.handleSubmit(async (values) => {
    const name = values.name
    if (await run(mutateAsync(ruleInputOf(values)), () => t("rules.created", { name }))) {
      handleSuccess()
    }
  })

  return (
    <CreateModal
      form={form}
      onSubmit={submit}
      isPending={isPending}
      title={t("rules.create")}
      hint={t("rules.createHint")}
    >
      <RuleFields form={form} />
    </CreateModal>
  )
}
