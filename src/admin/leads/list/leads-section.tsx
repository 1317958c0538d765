import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRepNames } from "../../shared/api/access"
import { useLeads } from "../api"
import { useFormat } from "../../shared/format/use-format"
import type { Query } from "../../shared/api/sdk"
import { EmptyRow } from "../../shared/list/empty-row"
import { ScrollTable } from "../../shared/list/scroll-table"
import { Section } from "../../shared/page/section"
import { SectionBody } from "../../shared/page/section-body"
import { Status } from "../../shared/page/status"
import { TextLink } from "../../shared/page/text-link"

/** The leads of a customer. */
export const LeadsSection = ({ query }: { query: Query }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const leads = useLeads(query)
  return (
    <Section title={t("leads.title")} testId="customer-leads">
      <SectionBody query={leads}>
        {leads.data?.leads.length ? (
          <ScrollTable
            columns={[
              { label: t("fields.name") },
              { label: t("fields.status") },
              { label: t("fields.owner") },
              { label: t("fields.createdAt") },
            ]}
          >
            {leads.data.leads.map((lead) => (
              <Table.Row key={lead.id}>
                <Table.Cell className="px-3">
                  <TextLink to={`/crm/leads/${lead.id}`}>{lead.name}</TextLink>
                </Table.Cell>
                <Table.Cell className="px-3">
                  <Status of="leads.status" value={lead.status} />
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap px-3">{ownerName(lead.owner_id) ?? "–"}</Table.Cell>
                <Table.Cell className="whitespace-nowrap px-3">{format.date(lead.created_at)}</Table.Cell>
              </Table.Row>
            ))}
          </ScrollTable>
        ) : (
          <EmptyRow>{t("leadTools.noneOfCustomer")}</EmptyRow>
        )}
      </SectionBody>
    </Section>
  )
}
