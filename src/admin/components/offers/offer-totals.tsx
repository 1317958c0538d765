import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../types/http"
import { useFormat } from "../../hooks/use-format"
import { Section } from "../common/section"
import { TotalRow } from "./total-row"

/** From the list prices to what is paid; each amount says whether tax is in it. */
export const OfferTotals = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const money = (amount: number) => format.money(amount, offer.currency_code)
  const net = offer.total - offer.tax_total
  return (
    <Section title={t("offers.totals")} testId="offer-totals">
      <dl className="flex flex-col gap-y-2 px-6 py-4">
        <TotalRow label={t("offers.subtotal")} hint={t("common.withoutTax")} value={money(offer.subtotal)} />
        <TotalRow
          label={t("offers.discount")}
          hint={t("common.withoutTax")}
          value={money(offer.discount_total && -offer.discount_total)}
          testId="offer-discount"
        />
        <TotalRow
          label={
            offer.shipping_name ? `${t("offers.shipping")} (${offer.shipping_name})` : t("offers.shipping")
          }
          hint={t("common.withoutTax")}
          value={money(offer.shipping_amount)}
        />
        <TotalRow label={t("offers.net")} value={money(net)} testId="offer-net" />
        {offer.taxes.map(({ rate, net: base, tax }) => (
          <TotalRow
            key={rate}
            label={t("offers.taxAt", { rate: format.percent(rate), net: money(base) })}
            value={money(tax)}
          />
        ))}
        <TotalRow
          label={t("offers.total")}
          hint={t("common.withTax")}
          value={money(offer.total)}
          isStrong
          testId="offer-total"
        />
      </dl>
    </Section>
  )
}
