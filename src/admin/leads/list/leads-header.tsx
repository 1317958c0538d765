import { useCan } from "../../shared/api/use-can"
import { useLeadQuery } from "./lead-list"
import { ExportButton } from "../../shared/list/export-button"
import { ListHeader } from "../../shared/list/list-header"

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
