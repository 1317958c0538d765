import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StoreAccess } from "../../../modules/pipeline"
import { actorOf } from "../crm/crm-request"
import { rewriteAnswer } from "./rewrite-answer"
import { isOpenAt } from "./store-access"

/** Entries of the dashboard's two sidebars, and what their pages read first. */
const PAGES = new Map<string, Record<string, string>>([
  [
    "sidebar",
    {
      "core:nav:/promotions": "/admin/promotions",
      "core:nav:/draft-orders": "/admin/draft-orders",
    },
  ],
  [
    "settings.sidebar",
    {
      "core:settings-nav:/settings/users": "/admin/users",
      "core:settings-nav:/settings/publishable-api-keys": "/admin/api-keys",
      "core:settings-nav:/settings/secret-api-keys": "/admin/api-keys",
      "core:settings-nav:/settings/workflows": "/admin/workflows-executions",
      "core:settings-nav:/settings/search": "/admin/search-indexes/:id",
      "core:settings-nav:/settings/translations": "/admin/translations/entities",
      "core:settings-nav:/settings/roles": "/admin/rbac/roles",
      "core:settings-nav:/settings/policies": "/admin/rbac/policies",
    },
  ],
])

type Widgets = Record<string, { hidden?: boolean; section?: string; order?: number }>
type Configuration = { configuration?: { widgets?: Widgets } } | null
type Answer = { personal_configuration?: Configuration; default_configuration?: Configuration }

/** A sidebar as it is laid out, without the entries whose pages the level refuses. */
function withHidden(laid: Configuration | undefined, zone: string, hidden: string[]): Configuration {
  const widgets: Widgets = { ...laid?.configuration?.widgets }
  for (const entry of hidden) widgets[entry] = { ...widgets[entry], hidden: true }
  return { ...(laid ?? { zone }), configuration: { ...laid?.configuration, widgets } }
}

/** The entries of a sidebar whose pages a level refuses. */
export function hiddenEntries(zone: string, level: StoreAccess): string[] {
  return Object.entries(PAGES.get(zone) ?? {})
    .filter(([, path]) => !isOpenAt(level, "GET", path))
    .map(([entry]) => entry)
}

/** Hides what a role may not open from the dashboard's sidebars, by the host's own layouts of them. */
export async function hideNavigation(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const asked = req as AuthenticatedMedusaRequest
  const { zone } = req.params
  const actor = asked.auth_context && PAGES.has(zone) ? await actorOf(asked) : null
  const hidden = actor ? hiddenEntries(zone, actor.store_access) : []
  if (hidden.length) {
    rewriteAnswer<Answer>(res, ({ personal_configuration: personal, ...body }) => ({
      ...body,
      personal_configuration: personal && withHidden(personal, zone, hidden),
      default_configuration: withHidden(body.default_configuration, zone, hidden),
    }))
  }
  next()
}
