import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../types/http"
import { useOfferHistory } from "../api-life"
import { offerEntries } from "./offer-events"
import { EmptyRow } from "../../shared/list/empty-row"
import { Section } from "../../shared/page/section"
import { SectionBody } from "../../shared/page/section-body"
import { OfferEvent } from "./offer-event"

/** Everything that happened to an offer, newest first. */
export const OfferHistory = ({ offer: { id } }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const history = useOfferHistory(id)
  const entries = offerEntries(history.data?.events ?? [])
  return (
    <Section title={t("offerLife.history.title")} testId="offer-history">
      <SectionBody query={history}>
        {entries.length ? (
          <ol className="flex flex-col gap-y-4 px-6 py-4">
            {entries.map((entry) => (
              <OfferEvent key={entry.id} entry={entry} />
            ))}
          </ol>
        ) : (
          <EmptyRow>{t("offerLife.history.empty")}</EmptyRow>
        )}
      </SectionBody>
    </Section>
  )
}
