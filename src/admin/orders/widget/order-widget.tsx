import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrder } from "../../../types/http"
import { useRepNames } from "../../shared/api/access"
import { useOffer } from "../../offers/api"
import { useOpportunity } from "../../opportunities/api"
import { useFormat } from "../../shared/format/use-format"
import { measuresOf } from "../lines/order-sums"
import { Section } from "../../shared/page/section"
import { Status } from "../../shared/page/status"
import { TextLink } from "../../shared/page/text-link"
import { ProgressBar } from "../progress-bar"
import { OrderDocuments } from "./order-documents"

type Props = { order: HttpSalesOrder }

/** Pieces done of those ordered, as a bar and in figures. */
const Measures = ({ order }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const measures = measuresOf(order)
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      {(["delivered", "invoiced"] as const).map((of) => {
        const { done, of: all, progress } = measures[of]
        return (
          <div key={of} className="flex flex-col gap-y-1.5" data-testid={`order-widget-${of}`}>
            <div className="txt-compact-small flex justify-between gap-x-2">
              <span className="text-ui-fg-subtle">{t(`fields.${of}`)}</span>
              <span className="tabular-nums">
                {t("ordersList.doneOf", { done: format.number(done), all: format.number(all) })}
              </span>
            </div>
            <ProgressBar label={t(`fields.${of}`)} done={done} of={all} progress={progress} />
          </div>
        )
      })}
    </div>
  )
}

const OfferLink = ({ id }: { id: string }) => {
  const { t } = useTranslation("crm")
  const { data } = useOffer(id)
  const name = data && `${data.offer.number} ${t("offers.revision", { revision: data.offer.revision })}`
  return <TextLink to={`/crm/offers/${id}`}>{name ?? t("fields.offer")}</TextLink>
}

const OpportunityLink = ({ id }: { id: string }) => {
  const { t } = useTranslation("crm")
  const { data } = useOpportunity(id)
  return (
    <TextLink to={`/crm/opportunities/${id}`}>{data?.opportunity.title ?? t("fields.opportunity")}</TextLink>
  )
}

/** On the shop's own page of an order: where it came from, how far it is, and its documents. */
export const OrderWidget = ({ order }: Props) => {
  const { t } = useTranslation("crm")
  const ownerName = useRepNames()
  return (
    <Section
      title={t("widgets.fromCrm")}
      testId="order-crm-widget"
      actions={<Status of="orders.state" value={order.state} />}
    >
      <Measures order={order} />
      <SectionRow
        title={t("fields.offer")}
        value={order.offer_id ? <OfferLink id={order.offer_id} /> : t("ordersList.adopted")}
      />
      {order.opportunity_id && (
        <SectionRow title={t("fields.opportunity")} value={<OpportunityLink id={order.opportunity_id} />} />
      )}
      <SectionRow title={t("fields.owner")} value={ownerName(order.owner_id) ?? "–"} />
      <OrderDocuments order={order} />
      <div className="px-6 py-4">
        <TextLink to={`/crm/orders/${order.id}`} testId="order-widget-open">
          {t("widgets.openSalesOrder")}
        </TextLink>
      </div>
    </Section>
  )
}
