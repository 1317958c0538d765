import { zodResolver } from "@hookform/resolvers/zod"
import { Form } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpActivity } from "../../types/http"
import { useUpdateActivity } from "./api"
import { activityFormOf, activityInputOf, activitySchema, TO_DO_TYPES } from "./activity-form"
import { run } from "../shared/api/run"
import { ActionDrawer } from "../shared/form/action-drawer"
import { OwnerField } from "../shared/form/owner-field"
import { SelectField } from "../shared/form/select-field"
import { TextField } from "../shared/form/text-field"

type Props = { activity: HttpActivity; onClose: () => void }

export const EditActivityDrawer = ({ activity, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending } = useUpdateActivity(activity.id)
  const form = useForm({
    defaultValues: activityFormOf(activity),
    resolver: zodResolver(activitySchema(t)),
  })
  const { control } = form

  const submit = form.handleSubmit(async (values) => {
    if (await run(mutateAsync(activityInputOf(values)), () => t("common.saved"))) {
      onClose()
    }
  })

  return (
    <Form {...form}>
      <ActionDrawer
        open
        onClose={onClose}
        title={t("activities.edit")}
        submitLabel={t("actions.save")}
        onSubmit={submit}
        isPending={isPending}
        testId="activity-dialog"
      >
        {activity.type === "note" ? (
          <TextField control={control} name="title" label={t("fields.note")} multiline />
        ) : (
          <>
            <SelectField
              control={control}
              name="type"
              label={t("activities.kind")}
              options={TO_DO_TYPES.map((type) => ({ value: type, label: t(`activities.type.${type}`) }))}
            />
            <TextField control={control} name="title" label={t("fields.title")} />
            <div className="grid grid-cols-2 gap-4">
              <TextField control={control} name="day" type="date" label={t("activities.day")} optional />
              <TextField control={control} name="time" type="time" label={t("activities.time")} optional />
            </div>
            <OwnerField control={control} name="owner_id" scope={activity.lead_id ? "lead" : "opportunity"} />
            <TextField control={control} name="note" label={t("fields.note")} multiline optional />
          </>
        )}
      </ActionDrawer>
    </Form>
  )
}
