import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpDeliveryNote, HttpSalesOrder } from "../../../types/http"
import { useMarkDelivered } from "../../hooks/api/delivery-notes"
import { useFormat } from "../../hooks/use-format"
import { run } from "../../lib/run"
import { EmptyRow } from "../common/empty-row"
import { Section } from "../common/section"

const piecesOf = (note: HttpDeliveryNote) => note.lines.reduce((sum, { quantity }) => sum + quantity, 0)

export const DeliveryNotes = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { mutateAsync, isPending, variables } = useMarkDelivered()

  const markDelivered = (note: HttpDeliveryNote) =>
    run(mutateAsync(note.id), () => t("orders.markedDelivered", { number: note.number }))

  const badge = (note: HttpDeliveryNote) => {
    if (note.canceled_at) {
      return <StatusBadge color="red">{t("orders.canceled")}</StatusBadge>
    }
    return note.delivered_at ? (
      <StatusBadge color="green">{t("orders.arrived")}</StatusBadge>
    ) : (
      <StatusBadge color="orange">{t("orders.onTheWay")}</StatusBadge>
    )
  }

  return (
    <Section title={t("orders.deliveryNotes")} testId="delivery-notes">
      {!order.delivery_notes.length && <EmptyRow>{t("orders.noDeliveryNotes")}</EmptyRow>}
      {order.delivery_notes.map((note) => (
        <div
          key={note.id}
          className="flex flex-wrap items-center justify-between gap-3 px-6 py-4"
          data-testid={`delivery-note-${note.id}`}
        >
          <div>
            <Text size="small" leading="compact" weight="plus">
              {note.number}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {format.date(note.issued_at)} · {t("orders.pieces", { count: piecesOf(note) })}
            </Text>
          </div>
          <div className="flex items-center gap-x-2">
            {badge(note)}
            {!note.delivered_at && !note.canceled_at && (
              <Button
                size="small"
                variant="secondary"
                isLoading={isPending && variables === note.id}
                onClick={() => void markDelivered(note)}
                data-testid="order-mark-delivered"
              >
                {t("orders.markDelivered")}
              </Button>
            )}
          </div>
        </div>
      ))}
    </Section>
  )
}
