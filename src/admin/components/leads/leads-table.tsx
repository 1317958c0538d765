import { DataTable } from "@medusajs/dashboard/components"
import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpLead, LeadStatus } from "../../../types/http"
import { useRepNames } from "../../hooks/api/access"
import { useLeads } from "../../hooks/api/leads"
import { useCreatedColumn } from "../../hooks/use-date-column"
import { PAGE_SIZE, useUrlQuery } from "../../hooks/use-url-query"
import { PageError } from "../common/page-error"
import { Status } from "../common/status"

const STATUSES: LeadStatus[] = ["new", "contacted", "converted", "disqualified"]

const column = createDataTableColumnHelper<HttpLead>()
const filter = createDataTableFilterHelper<HttpLead>()

function useColumns() {
  const { t } = useTranslation("crm")
  const ownerName = useRepNames()
  const created = useCreatedColumn<HttpLead>()
  return [
    column.accessor("name", { header: t("fields.name"), enableSorting: true }),
    column.accessor("company_name", {
      header: t("fields.company"),
      cell: ({ getValue }) => getValue() ?? "–",
    }),
    column.accessor("email", { header: t("fields.email"), cell: ({ getValue }) => getValue() ?? "–" }),
    column.accessor("phone", { header: t("fields.phone"), cell: ({ getValue }) => getValue() ?? "–" }),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <Status of="leads.status" value={getValue()} />,
    }),
    column.accessor("owner_id", {
      header: t("fields.owner"),
      cell: ({ getValue }) => ownerName(getValue()) ?? "–",
    }),
    created,
  ]
}

export const LeadsTable = () => {
  const { t } = useTranslation("crm")
  const { data, error, isLoading, refetch } = useLeads(useUrlQuery(["status"]))
  const columns = useColumns()
  const filters = [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: STATUSES.map((status) => ({ value: status, label: t(`leads.status.${status}`) })),
    }),
  ]

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  return (
    <DataTable
      data={data?.leads}
      rowCount={data?.count}
      columns={columns}
      filters={filters}
      pageSize={PAGE_SIZE}
      isLoading={isLoading}
      getRowId={(lead) => lead.id}
      rowHref={(lead) => `/crm/leads/${lead.id}`}
      emptyState={{
        empty: { heading: t("leads.empty.heading"), description: t("leads.empty.description") },
        filtered: { heading: t("common.filtered.heading"), description: t("common.filtered.description") },
      }}
    />
  )
}
