import { useCan } from "../../hooks/use-can"
import { useOpportunityQuery } from "../../hooks/use-opportunity-query"
import { ExportButton } from "../common/export-button"
import { ListHeader } from "../common/list-header"

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
