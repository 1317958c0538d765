import { Label, Select, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { LostInput } from "../api"
import { useLostReasons } from "../../settings/stages/api"
import { useFormat } from "../../shared/format/use-format"
import { ActionDrawer } from "../../shared/form/action-drawer"

type Props = { title: string; onAnswer: (lost: LostInput | null) => void }

/** Why was it lost? Closing it without an answer loses nothing. */
export const LostDrawer = ({ title, onAnswer }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { data, isSuccess } = useLostReasons()
  const [reasonId, setReasonId] = useState("")
  const [note, setNote] = useState("")
  const reasons = data?.lost_reasons?.filter((reason) => reason.is_active) ?? []

  return (
    <ActionDrawer
      open
      onClose={() => onAnswer(null)}
      title={t("lost.title")}
      description={t("lost.description", { title })}
      submitLabel={t("lost.submit")}
      disabled={!reasonId}
      onSubmit={() => onAnswer({ lost_reason_id: reasonId, lost_note: note.trim() || undefined })}
      testId="lost-dialog"
    >
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="crm-lost-reason" size="small" weight="plus">
          {t("lost.reason")}
        </Label>
        <Select value={reasonId} onValueChange={setReasonId}>
          <Select.Trigger id="crm-lost-reason" data-testid="lost-reason">
            <Select.Value placeholder={t("common.choose")} />
          </Select.Trigger>
          <Select.Content>
            {reasons.map((reason) => (
              <Select.Item key={reason.id} value={reason.id}>
                {format.name(reason)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
        {isSuccess && !reasons.length && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("lost.noReasons")}
          </Text>
        )}
      </div>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="crm-lost-note" size="small" weight="plus">
          {t("lost.note")}
        </Label>
        <Textarea
          id="crm-lost-note"
          rows={4}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
    </ActionDrawer>
  )
}
