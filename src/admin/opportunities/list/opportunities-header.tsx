import { useCan } from "../../shared/api/use-can"
import { useOpportunityQuery } from "./opportunity-list"
import { ExportButton } from "../../shared/list/export-button"
import { ListHeader } from "../../shared/list/list-header"

export const OpportunitiesHeader = () => {
  const { can } = useCan()
  const query = useOpportunityQuery()
  return (
    <ListHeader
      title="opportunities.title"
      createTestId="opportunity-create"
      canCreate={can("opportunity", "write")}
      actions={
        <ExportButton
          path="opportunities/export"
          fileName="opportunities.csv"
          query={query}
          testId="opportunities-export"
        />
      }
    />
  )
}
