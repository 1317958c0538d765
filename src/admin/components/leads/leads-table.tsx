import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useLeads } from "../../hooks/api/leads"
import { useCan } from "../../hooks/use-can"
import { useLeadColumns } from "../../hooks/use-lead-columns"
import { useLeadFilters } from "../../hooks/use-lead-filters"
import { useLeadQuery } from "../../hooks/use-lead-query"
import { useSelection } from "../../hooks/use-selection"
import { PAGE_SIZE } from "../../hooks/use-url-query"
import { PageError } from "../common/page-error"
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
