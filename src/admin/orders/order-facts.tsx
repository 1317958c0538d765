import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrder } from "../../types/http"
import { useRepNames } from "../shared/api/access"
import { useOffer } from "../offers/api"
import { useOpportunity } from "../opportunities/api"
import { useFormat } from "../shared/format/use-format"
import { Fact } from "../shared/page/fact"
import { TextLink } from "../shared/page/text-link"

/** The day on which money is expected next, marked once it has passed. */
const NextDue = ({ order: { next_due_at, invoices } }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      {format.date(next_due_at)}
      {invoices.some(({ is_overdue }) => is_overdue) && (
        <Badge size="2xsmall" color="red" data-testid="order-overdue">
          {t("order.invoiceState.overdue")}
        </Badge>
      )}
    </span>
  )
}

/** The offer an order came from, by its number where one may see it. */
const OfferLink = ({ id }: { id: string }) => {
  const { t } = useTranslation("crm")
  const offer = useOffer(id).data?.offer
  return (
    <TextLink to={`/crm/offers/${id}`} testId="order-offer-link">
      {offer ? `${offer.number} R${offer.revision}` : t("fields.offer")}
    </TextLink>
  )
}

/** Whose order it is, what it costs, when money is due, and where it came from. */
export const OrderFacts = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const { data } = useOpportunity(order.opportunity_id)
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 px-6 py-4 sm:grid-cols-4">
      <Fact label={t("fields.customer")}>
        {order.customer_id ? (
          <TextLink to={`/customers/${order.customer_id}`} testId="order-customer-link">
            {order.buyer_name}
          </TextLink>
        ) : (
          order.buyer_name
        )}
      </Fact>
      <Fact label={t("fields.totalWithTax")} testId="order-total">
        <span className="tabular-nums">{format.money(order.total, order.currency_code)}</span>
      </Fact>
      <Fact label={t("order.nextDue")} testId="order-next-due">
        <NextDue order={order} />
      </Fact>
      <Fact label={t("fields.owner")}>{ownerName(order.owner_id) ?? "–"}</Fact>
      <Fact label={t("fields.opportunity")}>
        {order.opportunity_id ? (
          <TextLink to={`/crm/opportunities/${order.opportunity_id}`} testId="order-opportunity-link">
            {data?.opportunity.title ?? t("fields.opportunity")}
          </TextLink>
        ) : (
          "–"
        )}
      </Fact>
      <Fact label={t("fields.offer")}>{order.offer_id ? <OfferLink id={order.offer_id} /> : "–"}</Fact>
      <Fact label={t("orders.hostOrder")}>
        <TextLink to={`/orders/${order.order_id}`} testId="order-host-link">
          {t("orders.openHostOrder", { number: order.display_id })}
        </TextLink>
      </Fact>
      {order.closed_at ? (
        <Fact label={t("fields.closedAt")}>{format.dateTime(order.closed_at)}</Fact>
      ) : (
        <Fact label={t("order.placedAt")}>{format.dateTime(order.created_at)}</Fact>
      )}
    </dl>
  )
}
