import { useTranslation } from "react-i18next"
import { useOpenDialog } from "./dialogs"
import type { HttpSalesOrder } from "../../types/http"
import { openSteps, type OrderStep } from "./order-steps"
import { useCan } from "../shared/api/use-can"
import { useDraftActions, useNoteActions } from "./use-order-actions"

export type StepAction = { step: OrderStep["do"]; label: string; isPending: boolean; run: () => unknown }

/** The steps open on an order, in words and ready to be taken, the next one first; none for who may not write. */
export function useOrderSteps(order: HttpSalesOrder): StepAction[] {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const open = useOpenDialog()
  const notes = useNoteActions()
  const drafts = useDraftActions()

  const actionOf = (step: OrderStep): Omit<StepAction, "step" | "label"> => {
    switch (step.do) {
      case "deliver":
      case "invoice": {
        const { do: kind } = step
        return { isPending: false, run: () => open({ kind }) }
      }
      case "mark-delivered":
        return { isPending: notes.pendingId === step.note.id, run: () => notes.markDelivered(step.note) }
      case "issue":
        return { isPending: drafts.pendingId === step.invoice.id, run: () => drafts.issue(step.invoice) }
      case "pay":
        return { isPending: false, run: () => open({ kind: "pay", invoice: step.invoice }) }
    }
  }

  const number = (step: OrderStep) =>
    step.do === "mark-delivered" ? step.note.number : step.do === "pay" ? step.invoice.number : ""

  return can("sales_order", "write", order)
    ? openSteps(order).map((step) => ({
        step: step.do,
        label: t(`order.step.${step.do}`, { number: number(step) }),
        ...actionOf(step),
      }))
    : []
}
