import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useOpportunities } from "../../hooks/api/opportunities"
import { useFormat } from "../../hooks/use-format"
import type { Query } from "../../lib/sdk"
import { EmptyRow } from "../common/empty-row"
import { ScrollTable } from "../common/scroll-table"
import { Section } from "../common/section"
import { TextLink } from "../common/text-link"
import { StageName } from "./stage-name"

/** The opportunities of a customer. */
export const OpportunitiesSection = ({ query }: { query: Query }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { data } = useOpportunities(query)
  return (
    <Section title={t("opportunities.title")} testId="customer-opportunities">
      {data?.opportunities.length ? (
        <ScrollTable
          columns={[
            { label: t("fields.title") },
            { label: t("fields.stage") },
            { label: t("fields.amount"), align: "right" },
          ]}
        >
          {data.opportunities.map((opportunity) => (
            <Table.Row key={opportunity.id}>
              <Table.Cell className="px-3">
                <TextLink to={`/crm/opportunities/${opportunity.id}`}>{opportunity.title}</TextLink>
              </Table.Cell>
              <Table.Cell className="px-3">
                <StageName stage={opportunity.stage} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap px-3 text-right tabular-nums">
                {format.money(opportunity.amount, opportunity.currency_code)}
              </Table.Cell>
            </Table.Row>
          ))}
        </ScrollTable>
      ) : (
        <EmptyRow>{t("opportunities.noneOfCustomer")}</EmptyRow>
      )}
    </Section>
  )
}
