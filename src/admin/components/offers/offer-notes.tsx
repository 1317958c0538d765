import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../types/http"
import { Section } from "../common/section"
import { ShippingSelect } from "./shipping-select"

/** Shipping, note and terms. */
export const OfferNotes = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  return (
    <Section title={t("offers.shipping")}>
      {offer.status === "draft" ? (
        <ShippingSelect offer={offer} />
      ) : (
        <SectionRow
          title={t("offers.shippingOption")}
          value={offer.shipping_name ?? t("offers.noShipping")}
        />
      )}
      <SectionRow title={t("fields.note")} value={offer.note ?? "–"} />
      <SectionRow title={t("offers.terms")} value={offer.terms ?? "–"} />
    </Section>
  )
}
