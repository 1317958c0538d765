import { useTranslation } from "react-i18next"
import type { OfferEntry } from "./offer-events"
import { detailsOf } from "./offer-events"
import { TextLink } from "../../shared/page/text-link"
import { TimelineEntry } from "../../shared/page/timeline-entry"

/** One thing that happened to an offer, and who did it. */
export const OfferEvent = ({ entry }: { entry: OfferEntry }) => {
  const { t } = useTranslation("crm")
  const { to, cc, reason, sourceId, isByCustomer } = detailsOf(entry)
  const title = t(`offerLife.history.kind.${entry.kind}`)
  return (
    <TimelineEntry
      title={entry.times > 1 ? `${title} ${t("offerLife.history.times", { count: entry.times })}` : title}
      at={entry.at}
      actorId={entry.actor_id}
      who={isByCustomer ? t("offerLife.history.byCustomer") : undefined}
    >
      {to && (
        <p>
          {t("offerLife.history.to", { to })}
          {cc && `, ${t("offerLife.history.cc", { cc })}`}
        </p>
      )}
      {reason && <p className="whitespace-pre-line">{t("offerLife.history.reason", { reason })}</p>}
      {sourceId && <TextLink to={`/crm/offers/${sourceId}`}>{t("offerLife.history.openSource")}</TextLink>}
    </TimelineEntry>
  )
}
