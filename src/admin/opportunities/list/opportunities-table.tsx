import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useOpportunities } from "../api"
import { useCan } from "../../shared/api/use-can"
import { useOpportunityColumns, useOpportunityFilters, useOpportunityQuery } from "./opportunity-list"
import { useOwnerOptions } from "../../shared/api/use-owner-options"
import { useSelection } from "../../shared/list/use-selection"
import { PAGE_SIZE } from "../../shared/list/use-url-query"
import { PageError } from "../../shared/page/page-error"
import { OpportunitiesSelection } from "./opportunities-selection"

export const OpportunitiesTable = () => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const owners = useOwnerOptions("opportunity")
  const isSelectable = can("opportunity", "write") && owners.length > 1
  const { data, error, isLoading, refetch } = useOpportunities(useOpportunityQuery())
  const columns = useOpportunityColumns(isSelectable)
  const filters = useOpportunityFilters()
  const { ids, clear, table } = useSelection()

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  return (
    <>
      <DataTable
        data={data?.opportunities}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        pageSize={PAGE_SIZE}
        isLoading={isLoading}
        getRowId={(opportunity) => opportunity.id}
        rowHref={(opportunity) => `/crm/opportunities/${opportunity.id}`}
        rowSelection={isSelectable ? table : undefined}
        emptyState={{
          empty: {
            heading: t("opportunities.empty.heading"),
            description: t("opportunities.empty.description"),
          },
          filtered: {
            heading: t("common.filtered.heading"),
            description: t("common.filtered.description"),
          },
        }}
      />
      <OpportunitiesSelection ids={ids} onDone={clear} />
    </>
  )
}
