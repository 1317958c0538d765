import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../shared/page/crumb"
import { PageError } from "../../../shared/page/page-error"
import { PageSkeleton } from "../../../shared/page/page-skeleton"
import { OperationsDiagram } from "../../../settings/stages/diagram/operations-diagram"
import { SettingsPage } from "../../../settings/settings-page"
import { StagesSection } from "../../../settings/stages/stages-section"
import { useReorderStages, useStages } from "../../../settings/stages/api"
import { useSortOrder } from "../../../shared/list/use-sort-order"

const StagesPage = () => {
  const { data, error, refetch } = useStages()
  const { mutateAsync } = useReorderStages()
  const { items, order } = useSortOrder(data?.stages ?? [], mutateAsync)

  if (!data) {
    return error ? <PageError error={error} onRetry={refetch} /> : <PageSkeleton />
  }
  return (
    <SettingsPage
      zone="crm.stage.list"
      sections={{
        stages: <StagesSection stages={items} onOrder={order} />,
        diagram: <OperationsDiagram stages={items} />,
      }}
    />
  )
}

export const config = defineRouteConfig({ label: "settings.menu.stages", translationNs: "crm" })
export const handle = { breadcrumb: () => <Crumb of="settings.menu.stages" /> }

export default StagesPage
