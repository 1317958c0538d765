import { useCan } from "../../hooks/use-can"
import { useLeadQuery } from "../../hooks/use-lead-query"
import { ExportButton } from "../common/export-button"
import { ListHeader } from "../common/list-header"

export const LeadsHeader = () => {
  const { can } = useCan()
  const query = useLeadQuery()
  return (
    <ListHeader
      title="leads.title"
      createTestId="lead-create"
      canCreate={can("lead", "write")}
      actions={<ExportButton path="leads/export" fileName="leads.csv" query={query} testId="leads-export" />}
    />
  )
}
