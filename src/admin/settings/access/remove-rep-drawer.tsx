import { InlineTip, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpRep } from "../../../types/http"
import { useDeleteRep, useOwned, useReps } from "../../shared/api/access"
import { messageOf } from "../../shared/api/errors"
import { repName } from "../../shared/format/names"
import { run } from "../../shared/api/run"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { LabelledSelect } from "../../shared/form/labelled-select"

/** Nobody inherits: the records stay as they are. */
const NOBODY = "none"
const RECORDS = ["leads", "opportunities", "offers", "sales_orders", "activities"] as const

type Props = { rep: HttpRep; onClose: () => void }

/** Takes the CRM away from a user, and asks who inherits their records. */
export const RemoveRepDrawer = ({ rep, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const others = (useReps().data?.reps ?? []).filter(({ id }) => id !== rep.id)
  const { mutateAsync, isPending, isSuccess } = useDeleteRep()
  // Not while they are being removed: of a rep who is gone nothing can be asked.
  const { data, error } = useOwned(rep.id, !isPending && !isSuccess)
  const [newOwnerId, setNewOwnerId] = useState("")

  const name = repName(rep) ?? rep.user_id
  const owned = data && RECORDS.filter((records) => data.owned[records] > 0)
  const ownsSomething = !!owned?.length

  const remove = async () => {
    const inherit_user_id = ownsSomething ? newOwnerId : undefined
    if (await run(mutateAsync({ id: rep.id, inherit_user_id }), () => t("settings.reps.removed", { name }))) {
      onClose()
    }
  }

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("settings.reps.removeTitle", { name })}
      description={t("settings.reps.removeHint")}
      submitLabel={t("settings.reps.remove")}
      onSubmit={remove}
      isPending={isPending}
      disabled={!owned || (ownsSomething && !newOwnerId)}
      testId="rep-remove-dialog"
    >
      {error && (
        <InlineTip variant="error" label={t("common.errorTitle")}>
          {messageOf(error)}
        </InlineTip>
      )}
      {!owned && !error && <Skeleton className="h-16 w-full rounded-md" />}
      {owned && !ownsSomething && <Text size="small">{t("settings.reps.ownsNothing")}</Text>}
      {data && ownsSomething && (
        <>
          <div data-testid="rep-owned">
            <Text size="small">{t("settings.reps.owns", { name })}</Text>
            <ul className="txt-small text-ui-fg-subtle mt-1 list-inside list-disc">
              {owned.map((records) => (
                <li key={records}>{t(`settings.reps.owned.${records}`, { count: data.owned[records] })}</li>
              ))}
            </ul>
          </div>
          <LabelledSelect
            label={t("settings.reps.newOwner")}
            placeholder={t("common.choose")}
            options={[
              ...others.map((other) => ({ value: other.user_id, label: repName(other) ?? other.user_id })),
              { value: NOBODY, label: t("settings.reps.nobody", { name }) },
            ]}
            value={newOwnerId}
            onChange={setNewOwnerId}
            testId="rep-heir"
          />
        </>
      )}
    </ActionDrawer>
  )
}
