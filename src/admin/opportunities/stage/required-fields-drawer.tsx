import { zodResolver } from "@hookform/resolvers/zod"
import { Form } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity } from "../../../types/http"
import { useUpdateOpportunity } from "../api"
import { useFormat } from "../../shared/format/use-format"
import type { RequiredQuestion } from "./use-required-fields"
import type { RequiredForm } from "./required-fields"
import { requiredFormOf, requiredInputOf, requiredSchema } from "./required-fields"
import { run } from "../../shared/api/run"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { RequiredField } from "./required-field"

type Props = { question: RequiredQuestion & { answer: (saved: HttpOpportunity | null) => void } }

/** Just the fields that the stage asks for and the opportunity lacks. Closing it moves nothing. */
export const RequiredFieldsDrawer = ({ question: { opportunity, stage, fields, answer } }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { mutateAsync, isPending } = useUpdateOpportunity(opportunity.id)
  const form = useForm<RequiredForm>({
    defaultValues: requiredFormOf(opportunity, fields),
    resolver: zodResolver(requiredSchema(t, fields)),
  })

  const submit = form.handleSubmit(async (values) => {
    const input = { ...requiredInputOf(values, fields), version: opportunity.version }
    const saved = await run(mutateAsync(input))
    if (saved) {
      answer(saved.opportunity)
    }
  })

  return (
    <Form {...form}>
      <ActionDrawer
        open
        onClose={() => answer(null)}
        title={t("boardTools.required.title")}
        description={t("boardTools.required.description", {
          title: opportunity.title,
          stage: format.name(stage),
        })}
        submitLabel={t("boardTools.required.submit")}
        onSubmit={submit}
        isPending={isPending}
        testId="required-dialog"
      >
        {fields.map((field) => (
          <RequiredField key={field} control={form.control} name={field} />
        ))}
      </ActionDrawer>
    </Form>
  )
}
