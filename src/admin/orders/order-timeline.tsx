import { useTranslation } from "react-i18next"
import type { HttpSalesOrder, HttpTimelineEvent } from "../../types/http"
import { useOrderTimeline } from "./api"
import { useFormat } from "../shared/format/use-format"
import { Section } from "../shared/page/section"
import { SectionBody } from "../shared/page/section-body"
import { TimelineEntry } from "../shared/page/timeline-entry"

type EntryProps = { event: HttpTimelineEvent; currencyCode: string }

const Entry = ({ event: { kind, at, document, quantity, amount, actor_id }, currencyCode }: EntryProps) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const details = [
    quantity !== undefined &&
      t("order.timeline.pieces", { count: quantity, pieces: format.number(quantity) }),
    amount !== undefined && format.money(amount, currencyCode),
  ].filter(Boolean)
  const number = document?.type === "order" ? "" : (document?.number ?? "")
  return (
    <TimelineEntry title={t(`order.timeline.kind.${kind}`, { number }).trim()} at={at} actorId={actor_id}>
      {details.length > 0 && <p className="tabular-nums">{details.join(" · ")}</p>}
    </TimelineEntry>
  )
}

/** Everything that happened on an order, newest first. */
export const OrderTimeline = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const timeline = useOrderTimeline(order.id)
  return (
    <Section title={t("order.timeline.title")} testId="order-timeline">
      <SectionBody query={timeline}>
        <ol className="flex flex-col gap-y-4 px-6 py-4">
          {[...(timeline.data?.events ?? [])].reverse().map((event) => (
            <Entry
              key={`${event.kind} ${event.document?.id} ${event.at} ${event.amount}`}
              event={event}
              currencyCode={order.currency_code}
            />
          ))}
        </ol>
      </SectionBody>
    </Section>
  )
}
