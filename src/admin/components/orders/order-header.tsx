import { SectionRow } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrder } from "../../../types/http"
import { useOpportunity } from "../../hooks/api/opportunities"
import { useFormat } from "../../hooks/use-format"
import { Section } from "../common/section"
import { Status } from "../common/status"
import { TextLink } from "../common/text-link"
import { DeliverDrawer } from "./deliver-drawer"
import { InvoiceDrawer } from "./invoice-drawer"

type Dialog = "deliver" | "invoice" | null

/** State, progress, where the order came from, and what is left to do. */
export const OrderHeader = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const [dialog, setDialog] = useState<Dialog>(null)
  const { data } = useOpportunity(order.opportunity_id)
  const isLive = order.state !== "canceled"
  const canDeliver = isLive && order.lines.some((line) => line.open_to_deliver > 0)
  const canInvoice = isLive && order.lines.some((line) => line.open_to_invoice > 0)
  const close = () => setDialog(null)

  return (
    <Section
      title={t("orders.number", { number: order.display_id })}
      subtitle={order.buyer_name}
      actions={
        <>
          <Status of="orders.state" value={order.state} />
          <Status of="orders.progress" value={order.delivered} prefix={t("orders.delivered")} />
          <Status of="orders.progress" value={order.invoiced} prefix={t("orders.invoiced")} />
          {canDeliver && (
            <Button size="small" onClick={() => setDialog("deliver")} data-testid="order-deliver">
              {t("orders.deliver")}
            </Button>
          )}
          {canInvoice && (
            <Button
              size="small"
              variant={canDeliver ? "secondary" : "primary"}
              onClick={() => setDialog("invoice")}
              data-testid="order-invoice"
            >
              {t("orders.invoice")}
            </Button>
          )}
        </>
      }
    >
      <SectionRow title={t("fields.totalWithTax")} value={format.money(order.total, order.currency_code)} />
      <SectionRow
        title={t("orders.hostOrder")}
        value={
          <TextLink to={`/orders/${order.order_id}`} testId="order-host-link">
            {t("orders.openHostOrder", { number: order.display_id })}
          </TextLink>
        }
      />
      {order.offer_id && (
        <SectionRow
          title={t("fields.offer")}
          value={
            <TextLink to={`/crm/offers/${order.offer_id}`} testId="order-offer-link">
              {t("fields.offer")}
            </TextLink>
          }
        />
      )}
      {order.opportunity_id && (
        <SectionRow
          title={t("fields.opportunity")}
          value={
            <TextLink to={`/crm/opportunities/${order.opportunity_id}`} testId="order-opportunity-link">
              {data?.opportunity.title ?? t("fields.opportunity")}
            </TextLink>
          }
        />
      )}
      {order.closed_at && (
        <SectionRow title={t("fields.closedAt")} value={format.dateTime(order.closed_at)} />
      )}
      {dialog === "deliver" && <DeliverDrawer order={order} onClose={close} />}
      {dialog === "invoice" && <InvoiceDrawer order={order} onClose={close} />}
    </Section>
  )
}
