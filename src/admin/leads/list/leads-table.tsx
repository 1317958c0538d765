import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useLeads } from "../api"
import { useCan } from "../../shared/api/use-can"
import { useLeadColumns, useLeadFilters, useLeadQuery } from "./lead-list"
import { useSelection } from "../../shared/list/use-selection"
import { PAGE_SIZE } from "../../shared/list/use-url-query"
import { PageError } from "../../shared/page/page-error"
import { LeadsSelection } from "./leads-selection"

export const LeadsTable = () => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const isSelectable = can("lead", "write") || can("lead", "delete")
  const { data, error, isLoading, refetch } = useLeads(useLeadQuery())
  const columns = useLeadColumns(isSelectable)
  const filters = useLeadFilters()
  const { ids, clear, table } = useSelection()

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  return (
    <>
      <DataTable
        data={data?.leads}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        pageSize={PAGE_SIZE}
        isLoading={isLoading}
        getRowId={(lead) => lead.id}
        rowHref={(lead) => `/crm/leads/${lead.id}`}
        rowSelection={isSelectable ? table : undefined}
        emptyState={{
          empty: { heading: t("leads.empty.heading"), description: t("leads.empty.description") },
          filtered: { heading: t("common.filtered.heading"), description: t("common.filtered.description") },
        }}
      />
      <LeadsSelection ids={ids} onDone={clear} />
    </>
  )
}
