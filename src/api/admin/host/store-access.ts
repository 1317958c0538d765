import type { StoreAccess } from "../../../modules/pipeline"
import { type HostRoute, type Rule, SALES_ROUTES, SECRET_PATHS } from "./sales-routes"

export type Params = Record<string, string>

/** A request's route in the table, and what its path names. */
export type Found = { route: HostRoute; params: Params }

/** Rules that hold at every level, as they are about nobody but the one who asks. */
const PERSONAL: ReadonlySet<Rule> = new Set<Rule>(["self", "own_user", "own_settings"])

/** GET for all that only reads. */
export const methodOf = (method: string): string =>
  method.toUpperCase() === "HEAD" ? "GET" : method.toUpperCase()

/** The parts of a path as the host's router tells them apart: a slash at the end is none, two of them are. */
const partsOf = (path: string): string[] => path.replace(/\/$/, "").split("/").slice(1)

/** A part of a path as the host's handlers get it; null for what the router refuses. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** What a path names by a pattern such as "/admin/orders/:id"; null when it is another path. */
function matchPath(pattern: string, path: string): Params | null {
  const wanted = partsOf(pattern)
  const given = partsOf(path)
  if (wanted.length !== given.length) {
    return null
  }
  const params: Params = {}
  for (const [at, part] of wanted.entries()) {
    if (!part.startsWith(":")) {
      // As the router does: without regard to case, and not decoded.
      if (part !== given[at].toLowerCase()) return null
      continue
    }
    const value = decoded(given[at])
    if (!value) return null
    params[part.slice(1)] = value
  }
  return params
}

const isNamed = (path: string) => path.includes(":")
/** A path that is written out goes before one with a name in it, as in the host's router. */
const SORTED = [...SALES_ROUTES].sort((a, b) => Number(isNamed(a.path)) - Number(isNamed(b.path)))

/** The row of the table for a request, if it has one. */
export function findRoute(method: string, path: string): Found | null {
  const asked = methodOf(method)
  for (const route of SORTED) {
    const params = route.method === asked ? matchPath(route.path, path) : null
    if (params) return { route, params }
  }
  return null
}

/** Below any of the paths whose answers hand out rights. */
function isSecret(path: string): boolean {
  const asked = path.toLowerCase()
  return SECRET_PATHS.some((secret) => asked === secret || asked.startsWith(`${secret}/`))
}

/** The paths of this plugin, where roles count already. */
export const isCrmPath = (path: string): boolean => /^\/admin\/crm(\/|$)/i.test(path)

/** Whether a request is about nobody but the one who asks. */
export const isPersonal = (found: Found | null): boolean => found !== null && PERSONAL.has(found.route.rule)

/**
 * Whether a level is enough for a request, before its rule is looked at. Deny by default: an unknown level, and at
 * `sales` an unknown route, is refused.
 */
export function isOpenAt(level: StoreAccess, method: string, path: string): boolean {
  const found = findRoute(method, path)
  if (isPersonal(found)) {
    return true
  }
  switch (level) {
    case "full":
      return true
    case "read":
      return methodOf(method) === "GET" && !isSecret(path)
    case "sales":
      return found !== null && found.route.rule !== "refused"
    default:
      return false
  }
}
