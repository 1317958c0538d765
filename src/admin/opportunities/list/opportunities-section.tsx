import { Button, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useOpportunities } from "../api"
import { useCan } from "../../shared/api/use-can"
import { useFormat } from "../../shared/format/use-format"
import type { Query } from "../../shared/api/sdk"
import { EmptyRow } from "../../shared/list/empty-row"
import { ScrollTable } from "../../shared/list/scroll-table"
import { Section } from "../../shared/page/section"
import { TextLink } from "../../shared/page/text-link"
import { StageName } from "../stage/stage-name"

type Props = { query: Query; customerId: string }

/** The opportunities of a customer, and the way to a new one. */
export const OpportunitiesSection = ({ query, customerId }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { can } = useCan()
  const { data } = useOpportunities(query)
  return (
    <Section
      title={t("opportunities.title")}
      testId="customer-opportunities"
      actions={
        can("opportunity", "write") && (
          <Button size="small" variant="secondary" asChild>
            <Link
              to={`/crm/opportunities/create?customer_id=${customerId}`}
              data-testid="customer-new-opportunity"
            >
              {t("board.newOpportunity")}
            </Link>
          </Button>
        )
      }
    >
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
