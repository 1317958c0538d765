import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/common/crumb"
import { PageError } from "../../../components/common/page-error"
import { PageSkeleton } from "../../../components/common/page-skeleton"
import { OperationsPicture } from "../../../components/settings/picture/operations-picture"
import { SettingsPage } from "../../../components/settings/settings-page"
import { StagesSection } from "../../../components/settings/stages/stages-section"
import { useReorderStages, useStages } from "../../../hooks/api/stages"
import { useOrdered } from "../../../hooks/use-ordered"

const StagesPage = () => {
  const { data, error, refetch } = useStages()
  const { mutateAsync } = useReorderStages()
  const { items, order } = useOrdered(data?.stages ?? [], mutateAsync)

  if (!data) {
    return error ? <PageError error={error} onRetry={refetch} /> : <PageSkeleton />
  }
  return (
    <SettingsPage
      zone="crm.stage.list"
      sections={{
        stages: <StagesSection stages={items} onOrder={order} />,
        picture: <OperationsPicture stages={items} />,
      }}
    />
  )
}

export const config = defineRouteConfig({ label: "settings.menu.stages", translationNs: "crm" })
export const handle = { breadcrumb: () => <Crumb of="settings.menu.stages" /> }

export default StagesPage
