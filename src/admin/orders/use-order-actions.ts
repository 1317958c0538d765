import { useTranslation } from "react-i18next"
import type { HttpDeliveryNote, HttpInvoice } from "../../types/http"
import { run } from "../shared/api/run"
import { useActOnNote } from "./delivery/api"
import { useCancelInvoice, useIssueInvoice } from "./invoicing/api"
import { useConfirm } from "../shared/page/use-confirm"

/** What is done to a delivery note without a form; `pendingId` is the note it is being done to. */
export function useNoteActions() {
  const { t } = useTranslation("crm")
  const confirm = useConfirm()
  const { mutateAsync, isPending, variables } = useActOnNote()

  const ship = ({ id, number }: HttpDeliveryNote) =>
    run(mutateAsync({ id, action: "ship" }), () => t("order.notes.shipped", { number }))

  const markDelivered = ({ id, number }: HttpDeliveryNote) =>
    run(mutateAsync({ id, action: "delivered" }), () => t("order.notes.delivered", { number }))

  const cancel = async ({ id, number }: HttpDeliveryNote) => {
    const title = t("order.notes.cancelTitle", { number })
    if (await confirm(title, t("order.notes.cancelHint", { number }), t("order.notes.cancel"))) {
      await run(mutateAsync({ id, action: "cancel" }), () => t("order.notes.canceled", { number }))
    }
  }

  return { ship, markDelivered, cancel, pendingId: isPending ? variables.id : undefined }
}

/** What is done to a draft of an invoice without a form. */
export function useDraftActions() {
  const { t } = useTranslation("crm")
  const confirm = useConfirm()
  const issuing = useIssueInvoice()
  const canceling = useCancelInvoice()

  const issue = async ({ id }: HttpInvoice) => {
    const sure = await confirm(
      t("order.invoice.issueTitle"),
      t("order.invoice.issueHint"),
      t("order.invoice.issueShort"),
      "confirmation",
    )
    if (sure) {
      await run(issuing.mutateAsync(id), ({ invoice: { number } }) => t("order.invoice.issued", { number }))
    }
  }

  const remove = async ({ id }: HttpInvoice) => {
    const title = t("order.invoice.deleteTitle")
    if (await confirm(title, t("order.invoice.deleteHint"), t("actions.delete"))) {
      await run(canceling.mutateAsync({ id }), () => t("common.deleted"))
    }
  }

  return { issue, remove, pendingId: issuing.isPending ? issuing.variables : undefined }
}
