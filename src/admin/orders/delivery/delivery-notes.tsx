import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare, TruckFast, XCircle } from "@medusajs/icons"
import { Button, StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpDeliveryNote, HttpSalesOrder } from "../../../types/http"
import { useCan } from "../../shared/api/use-can"
import { useFileActions } from "../use-file-actions"
import { useFormat } from "../../shared/format/use-format"
import { useNoteActions } from "../use-order-actions"
import { noteFile } from "../order-files"
import { isOnTheWay } from "../order-steps"
import { EmptyRow } from "../../shared/list/empty-row"
import { MenuButton } from "../../shared/page/menu-button"
import { Section } from "../../shared/page/section"
import { useOpenDialog } from "../dialogs"
import { DocumentRow } from "../document-row"

const NoteBadge = ({ note: { canceled_at, delivered_at, shipped_at } }: { note: HttpDeliveryNote }) => {
  const { t } = useTranslation("crm")
  const [color, state] = canceled_at
    ? (["red", "canceled"] as const)
    : delivered_at
      ? (["green", "delivered"] as const)
      : shipped_at
        ? (["blue", "shipped"] as const)
        : (["orange", "issued"] as const)
  return (
    <StatusBadge color={color} data-status={state} className="whitespace-nowrap">
      {t(`order.noteState.${state}`)}
    </StatusBadge>
  )
}

type RowProps = { note: HttpDeliveryNote; mayWrite: boolean; actions: ReturnType<typeof useNoteActions> }

const NoteMenu = ({ note, mayWrite, actions }: RowProps) => {
  const { t } = useTranslation("crm")
  const open = useOpenDialog()
  const files = useFileActions()
  const isHere = mayWrite && isOnTheWay(note) && !note.shipped_at
  const groups = [
    { actions: files(noteFile(note)) },
    {
      actions: [
        ...(isHere
          ? [{ icon: <TruckFast />, label: t("order.notes.ship"), onClick: () => void actions.ship(note) }]
          : []),
        ...(mayWrite && !note.canceled_at
          ? [
              {
                icon: <PencilSquare />,
                label: t("order.notes.edit"),
                onClick: () => open({ kind: "note", note }),
              },
            ]
          : []),
      ],
    },
    {
      actions: isHere
        ? [{ icon: <XCircle />, label: t("order.notes.cancel"), onClick: () => void actions.cancel(note) }]
        : [],
    },
  ]
  return (
    <ActionMenu groups={groups.filter((group) => group.actions.length > 0)}>
      <MenuButton testId="note-menu" />
    </ActionMenu>
  )
}

const NoteRow = (props: RowProps) => {
  const { note, mayWrite, actions } = props
  const { t } = useTranslation("crm")
  const format = useFormat()
  const goods = note.lines.map(({ quantity, title }) => `${format.number(quantity)} × ${title}`).join(", ")
  const carriers = [note.delegate_name, note.vehicle_number, note.route].filter(Boolean).join(" · ")
  const when = [
    format.date(note.issued_at),
    note.delivered_at && t("order.notes.deliveredOn", { date: format.date(note.delivered_at) }),
  ]
  return (
    <DocumentRow
      testId={`delivery-note-${note.id}`}
      title={note.number}
      badge={<NoteBadge note={note} />}
      details={[
        goods,
        when.filter(Boolean).join(" · "),
        carriers,
        note.uit_code && `UIT: ${note.uit_code}`,
        note.note,
      ]}
      actions={
        <>
          {mayWrite && isOnTheWay(note) && (
            <Button
              size="small"
              variant="secondary"
              isLoading={actions.pendingId === note.id}
              onClick={() => void actions.markDelivered(note)}
              data-testid="note-mark-delivered"
            >
              {t("orders.markDelivered")}
            </Button>
          )}
          <NoteMenu {...props} />
        </>
      }
    />
  )
}

/** The delivery notes of an order, the latest first. */
export const DeliveryNotes = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const actions = useNoteActions()
  const mayWrite = can("sales_order", "write", order)
  return (
    <Section title={t("orders.deliveryNotes")} testId="delivery-notes">
      {!order.delivery_notes.length && (
        <EmptyRow>{t(order.state === "canceled" ? "order.nothing" : "orders.noDeliveryNotes")}</EmptyRow>
      )}
      {[...order.delivery_notes].reverse().map((note) => (
        <NoteRow key={note.id} note={note} mayWrite={mayWrite} actions={actions} />
      ))}
    </Section>
  )
}
