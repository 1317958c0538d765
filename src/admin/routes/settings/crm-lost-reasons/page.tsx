import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/common/crumb"
import { PageError } from "../../../components/common/page-error"
import { PageSkeleton } from "../../../components/common/page-skeleton"
import { LostReasonsSection } from "../../../components/settings/lost-reasons/lost-reasons-section"
import { SettingsPage } from "../../../components/settings/settings-page"
import { useReorderLostReasons } from "../../../hooks/api/lost-reasons"
import { useLostReasons } from "../../../hooks/api/stages"
import { useOrdered } from "../../../hooks/use-ordered"

const LostReasonsPage = () => {
  const { data, error, refetch } = useLostReasons()
  const { mutateAsync } = useReorderLostReasons()
  const { items, order } = useOrdered(data?.lost_reasons ?? [], mutateAsync)

  if (!data) {
    return error ? <PageError error={error} onRetry={refetch} /> : <PageSkeleton />
  }
  return (
    <SettingsPage
      zone="crm.lost_reason.list"
      sections={{ reasons: <LostReasonsSection reasons={items} onOrder={order} /> }}
    />
  )
}

export const config = defineRouteConfig({ label: "settings.menu.lostReasons", translationNs: "crm" })
export const handle = { breadcrumb: () => <Crumb of="settings.menu.lostReasons" /> }

export default LostReasonsPage
