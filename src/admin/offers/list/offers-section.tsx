import { Button, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Query } from "../../shared/api/sdk"
import { useOffers } from "../api"
import { useCan } from "../../shared/api/use-can"
import { useFormat } from "../../shared/format/use-format"
import { EmptyRow } from "../../shared/list/empty-row"
import { ScrollTable } from "../../shared/list/scroll-table"
import { Section } from "../../shared/page/section"
import { SectionBody } from "../../shared/page/section-body"
import { Status } from "../../shared/page/status"
import { TextLink } from "../../shared/page/text-link"
import { OfferValidity } from "../offer-validity"

type Props = {
  query: Query
  /** On a customer: a new offer may be made for them from here. */
  customerId?: string
}

/** The offers of an opportunity or a customer. */
export const OffersSection = ({ query, customerId }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { can } = useCan()
  const offers = useOffers(query)
  const { data } = offers
  return (
    <Section
      title={t("opportunities.offers")}
      testId="opportunity-offers"
      actions={
        customerId &&
        can("offer", "write") && (
          <Button size="small" variant="secondary" asChild>
            <Link to={`/crm/offers/create?customer_id=${customerId}`} data-testid="customer-new-offer">
              {t("offerLife.create.open")}
            </Link>
          </Button>
        )
      }
    >
      <SectionBody query={offers}>
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
                <Table.Cell className="px-3">
                  <OfferValidity offer={offer} isNarrow />
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap px-3 text-right tabular-nums">
                  {format.money(offer.total, offer.currency_code)}
                </Table.Cell>
              </Table.Row>
            ))}
          </ScrollTable>
        ) : (
          <EmptyRow>{t(customerId ? "offerLife.list.noneOfCustomer" : "opportunities.noOffers")}</EmptyRow>
        )}
      </SectionBody>
    </Section>
  )
}
