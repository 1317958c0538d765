import { readFileSync } from "node:fs"
import path from "node:path"
import fc from "fast-check"
import { STORE_ACCESS } from "../../../../modules/pipeline"
import { type HostRoute, type Rule, SALES_ROUTES, SEARCHABLE, SECRET_PATHS } from "../sales-routes"
import { findRoute, isCrmPath, isOpenAt, isPersonal } from "../store-access"

describe("a route in the table", () => {
  it("is found as the host's router would, and written out before named", () => {
    expect(findRoute("GET", "/admin/users/me")?.route.rule).toBe("self")
    expect(findRoute("GET", "/admin/users/u1")).toMatchObject({
      route: { rule: "own_user" },
      params: { id: "u1" },
    })
    expect(findRoute("POST", "/admin/orders/export")?.route.rule).toBe("refused")
    expect(findRoute("HEAD", "/ADMIN/Products/")?.route.path).toBe("/admin/products")
    expect(findRoute("GET", "/admin/products/a%2Fb")?.params.id).toBe("a/b")
    for (const path of [
      "/admin//products",
      "/admin/products//",
      "/admin/%70roducts",
      "/admin/products/%zz",
    ]) {
      expect([path, findRoute("GET", path)]).toEqual([path, null])
    }
    expect(findRoute("DELETE", "/admin/products/p1")).toBeNull()
  })

  it("is open where the level says so; what nobody knows is not", () => {
    for (const [method, path] of [
      ["GET", "/admin/of-another-plugin"],
      ["POST", "/admin/products"],
      ["DELETE", "/admin/users/u1"],
      ["TRACE", "/admin/products"],
    ]) {
      expect([path, isOpenAt("sales", method, path)]).toEqual([path, false])
      expect([path, isOpenAt("full", method, path)]).toEqual([path, true])
      expect([path, isOpenAt("read", method, path)]).toEqual([path, method === "GET"])
    }
    for (const secret of SECRET_PATHS) {
      for (const path of [secret, `${secret}/x`, secret.toUpperCase()]) {
        expect([path, isOpenAt("read", "GET", path)]).toEqual([path, false])
      }
    }
    expect(isOpenAt("nonsense" as never, "GET", "/admin/products")).toBe(false)
  })

  it("writes nothing at `read` but what is personal, whatever the path", () => {
    const part = fc.oneof(fc.constantFrom(...SALES_ROUTES.map((route) => route.path)), fc.webPath())
    fc.assert(
      fc.property(fc.constantFrom("POST", "PUT", "PATCH", "DELETE"), part, (method, path) => {
        return !isOpenAt("read", method, path) || isPersonal(findRoute(method, path))
      }),
    )
  })

  it("is not one of the CRM's own", () => {
    expect(["/admin/crm", "/admin/CRM/leads"].every(isCrmPath)).toBe(true)
    expect(["/admin/crmx", "/admin/customers", "/crm"].some(isCrmPath)).toBe(false)
  })
})

const WORDS: Record<Extract<Rule, string>, string> = {
  self: "everybody, at every level",
  own_user: "one's own alone, at every level",
  own_settings: "one's own view, not everybody's, at every level",
  open: "open",
  refused: "refused",
  orders: "the orders that one sees in the CRM",
  parts: "of orders named by `order_id`, those that one sees in the CRM",
  reservations: "of lines named by `line_item_id`, those of orders that one sees in the CRM",
  notifications: "those to oneself, and about offers that one sees in the CRM",
  search: "what is open here, and orders that one sees in the CRM",
}

const wordsOf = ({ rule, method }: HostRoute) =>
  Array.isArray(rule)
    ? `an order that one may ${method === "GET" ? "see" : "change"} in the CRM`
    : WORDS[rule]

/** The table of docs/store-access.md: one line for each path and what holds there. */
function tableInWords(): string {
  const lines = new Map<string, string[]>()
  for (const route of SALES_ROUTES) {
    const key = `\`${route.path.slice("/admin".length)}\` | ${wordsOf(route)}`
    lines.set(key, [...(lines.get(key) ?? []), route.method])
  }
  return [...lines].map(([key, methods]) => `| ${methods.join(", ")} | ${key} |`).join("\n")
}

it("docs/store-access.md says what the table says", () => {
  const text = readFileSync(path.resolve(__dirname, "../../../../../docs/store-access.md"), "utf8")
  const cells = (table: string) =>
    table
      .split("\n")
      .filter((line) => line.startsWith("|") && line.includes("`/"))
      .map((line) => line.replace(/\s+/g, " ").trim())
  expect(cells(text)).toEqual(cells(tableInWords()))
  for (const level of STORE_ACCESS) expect(text).toContain(`\`${level}\``)
  for (const word of [...SEARCHABLE, ...SECRET_PATHS]) expect(text).toContain(`\`${word}\``)
})
