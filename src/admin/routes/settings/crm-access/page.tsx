import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/common/crumb"
import { OutsidersSection } from "../../../components/settings/access/outsiders-section"
import { RepsSection } from "../../../components/settings/access/reps-section"
import { RolesSection } from "../../../components/settings/access/roles-section"
import { TeamsSection } from "../../../components/settings/access/teams-section"
import { SettingsPage } from "../../../components/settings/settings-page"

const AccessPage = () => (
  <SettingsPage
    zone="crm.access.list"
    sections={{
      reps: <RepsSection />,
      outsiders: <OutsidersSection />,
      teams: <TeamsSection />,
      roles: <RolesSection />,
    }}
  />
)

export const config = defineRouteConfig({ label: "settings.menu.access", translationNs: "crm" })
export const handle = { breadcrumb: () => <Crumb of="settings.menu.access" /> }

export default AccessPage
