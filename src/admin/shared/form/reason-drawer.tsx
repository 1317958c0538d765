import { Label, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { ActionDrawer } from "./action-drawer"

type Props = {
  open: boolean
  onClose: () => void
  title: string
  description: string
  submitLabel: string
  onSubmit: (reason: string) => unknown
  isPending: boolean
  testId: string
}

/** Asks for a reason in words. */
export const ReasonDrawer = ({ onSubmit, ...props }: Props) => {
  const { t } = useTranslation("crm")
  const [reason, setReason] = useState("")
  return (
    <ActionDrawer {...props} disabled={!reason.trim()} onSubmit={() => onSubmit(reason.trim())}>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={`${props.testId}-reason`} size="small" weight="plus">
          {t("fields.reason")}
        </Label>
        <Textarea
          id={`${props.testId}-reason`}
          rows={4}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </ActionDrawer>
  )
}
