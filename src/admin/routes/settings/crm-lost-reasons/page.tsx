import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../shared/page/crumb"
import { PageError } from "../../../shared/page/page-error"
import { PageSkeleton } from "../../../shared/page/page-skeleton"
import { LostReasonsSection } from "../../../settings/lost-reasons/lost-reasons-section"
import { SettingsPage } from "../../../settings/settings-page"
import { useReorderLostReasons } from "../../../settings/lost-reasons/api"
import { useLostReasons } from "../../../settings/stages/api"
import { useSortOrder } from "../../../shared/list/use-sort-order"

const LostReasonsPage = () => {
  const { data, error, refetch } = useLostReasons()
  const { mutateAsync } = useReorderLostReasons()
  const { items, order } = useSortOrder(data?.lost_reasons ?? [], mutateAsync)

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
