import { useTranslation } from "react-i18next"
import type { HttpAddress, HttpOffer } from "../../types/http"
import { addressLines } from "./address-lines"
import { Fact } from "../shared/page/fact"
import { Section } from "../shared/page/section"

const Address = ({ address }: { address: HttpAddress | null }) => {
  const { t } = useTranslation("crm")
  const lines = addressLines(address)
  return lines.length ? (
    <address className="not-italic">
      {lines.map((line, index) => (
        <p key={index} className="break-words py-0.5">
          {line}
        </p>
      ))}
    </address>
  ) : (
    <span>{t("offerLife.edit.noAddress")}</span>
  )
}

/** Addresses, note and terms. */
export const OfferNotes = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  return (
    <Section title={t("offerLife.details")} testId="offer-notes">
      <dl className="grid grid-cols-2 gap-6 px-6 py-4">
        <Fact label={t("offerLife.edit.billing")}>
          <Address address={offer.billing_address} />
        </Fact>
        <Fact label={t("offerLife.edit.shipping")}>
          <Address address={offer.shipping_address} />
        </Fact>
      </dl>
      <dl className="flex flex-col gap-y-4 px-6 py-4">
        <Fact label={t("fields.note")}>
          <p className="whitespace-pre-line text-pretty">{offer.note ?? "–"}</p>
        </Fact>
        <Fact label={t("offers.terms")}>
          <p className="whitespace-pre-line text-pretty">{offer.terms ?? "–"}</p>
        </Fact>
      </dl>
    </Section>
  )
}
