import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../shared/page/crumb"
import { UsersWithoutRoleSection } from "../../../settings/access/users-without-role-section"
import { RepsSection } from "../../../settings/access/reps-section"
import { RolesSection } from "../../../settings/access/roles-section"
import { TeamsSection } from "../../../settings/access/teams-section"
import { SettingsPage } from "../../../settings/settings-page"

const AccessPage = () => (
  <SettingsPage
    zone="crm.access.list"
    sections={{
      reps: <RepsSection />,
      usersWithoutRole: <UsersWithoutRoleSection />,
      teams: <TeamsSection />,
      roles: <RolesSection />,
    }}
  />
)

export const config = defineRouteConfig({ label: "settings.menu.access", translationNs: "crm" })
export const handle = { breadcrumb: () => <Crumb of="settings.menu.access" /> }

export default AccessPage
