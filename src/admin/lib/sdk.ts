import Medusa from "@medusajs/js-sdk"

export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: { type: __AUTH_TYPE__ ?? "session", jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined },
})

export type Query = Record<string, unknown>

const withoutEmpty = (query: Query) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== ""))

/** GET, POST and DELETE below `/admin/crm`. */
export const crm = {
  get: <T>(path: string, query: Query = {}) =>
    sdk.client.fetch<T>(`/admin/crm/${path}`, { query: withoutEmpty(query) }),
  post: <T>(path: string, body: object = {}) =>
    sdk.client.fetch<T>(`/admin/crm/${path}`, { method: "POST", body }),
  delete: <T>(path: string) => sdk.client.fetch<T>(`/admin/crm/${path}`, { method: "DELETE" }),
}
