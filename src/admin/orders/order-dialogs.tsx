import type { ReactNode } from "react"
import { useState } from "react"
import type { HttpInvoice, HttpSalesOrder } from "../../types/http"
import { CancelInvoiceDrawer } from "./invoicing/cancel-invoice-drawer"
import { CloseShortDrawer } from "./close-short-drawer"
import { CreditDrawer } from "./invoicing/credit-drawer"
import { DeliverDrawer } from "./delivery/deliver-drawer"
import { DialogProvider, type OrderDialog } from "./dialogs"
import { EditNoteDrawer } from "./delivery/edit-note-drawer"
import { InvoiceDrawer } from "./invoicing/invoice-drawer"
import { PayDrawer } from "./invoicing/pay-drawer"

type Props = {
  /** Nothing while it loads. */
  order: HttpSalesOrder | undefined
  children: ReactNode
}
type OpenProps = { order: HttpSalesOrder; dialog: OrderDialog; onClose: () => void }

/** The document as the order has it by now. */
const fresh = <Thing extends { id: string }>(things: Thing[], known: Thing) =>
  things.find(({ id }) => id === known.id) ?? known

const OpenDialog = ({ order, dialog, onClose }: OpenProps) => {
  const shared = { order, onClose }
  switch (dialog.kind) {
    case "deliver":
      return <DeliverDrawer {...shared} />
    case "invoice":
      return <InvoiceDrawer {...shared} />
    case "close-short":
      return <CloseShortDrawer {...shared} />
    case "note":
      return <EditNoteDrawer note={fresh(order.delivery_notes, dialog.note)} onClose={onClose} />
    default:
      return <InvoiceDialog {...shared} kind={dialog.kind} invoice={fresh(order.invoices, dialog.invoice)} />
  }
}

type InvoiceDialogProps = Omit<OpenProps, "dialog"> & {
  kind: "draft" | "credit" | "cancel" | "pay"
  invoice: HttpInvoice
}

const InvoiceDialog = ({ kind, order, invoice, onClose }: InvoiceDialogProps) => {
  switch (kind) {
    case "draft":
      return <InvoiceDrawer order={order} draft={invoice} onClose={onClose} />
    case "credit":
      return <CreditDrawer order={order} invoice={invoice} onClose={onClose} />
    case "cancel":
      return <CancelInvoiceDrawer order={order} invoice={invoice} onClose={onClose} />
    case "pay":
      return <PayDrawer invoice={invoice} onClose={onClose} />
  }
}

/** An order's page with its forms, of which one at a time is open. */
export const OrderDialogs = ({ order, children }: Props) => {
  const [dialog, open] = useState<OrderDialog>()
  return (
    <DialogProvider value={open}>
      {children}
      {order && dialog && <OpenDialog order={order} dialog={dialog} onClose={() => open(undefined)} />}
    </DialogProvider>
  )
}
