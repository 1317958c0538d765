import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Query } from "../../lib/sdk"
import { useOffers } from "../../hooks/api/offers"
import { useFormat } from "../../hooks/use-format"
import { EmptyRow } from "../common/empty-row"
import { ScrollTable } from "../common/scroll-table"
import { Section } from "../common/section"
import { Status } from "../common/status"
import { TextLink } from "../common/text-link"

/** The offers of an opportunity or a customer. */
export const OffersSection = ({ query }: { query: Query }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { data } = useOffers(query)
  return (
    <Section title={t("opportunities.offers")} testId="opportunity-offers">
      {data?.offers.length ? (
        <ScrollTable
          columns={[
            { label: t("fields.number") },
            { label: t("fields.status") },
            { label: t("fields.validUntil") },
            { label: t("fields.totalWithTax"), align: "right" },
          ]}
        >
          {data.offers.map((offer) => (
            <Table.Row key={offer.id}>
              <Table.Cell className="whitespace-nowrap px-3">
                <TextLink to={`/crm/offers/${offer.id}`} testId={`offer-link-${offer.id}`}>
                  {offer.number} {t("offers.revision", { revision: offer.revision })}
                </TextLink>
              </Table.Cell>
              <Table.Cell className="px-3">
                <Status of="offers.status" value={offer.status} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap px-3">{format.date(offer.valid_until)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap px-3 text-right tabular-nums">
                {format.money(offer.total, offer.currency_code)}
              </Table.Cell>
            </Table.Row>
          ))}
        </ScrollTable>
      ) : (
        <EmptyRow>{t("opportunities.noOffers")}</EmptyRow>
      )}
    </Section>
  )
}
