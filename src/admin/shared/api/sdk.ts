import Medusa from "@medusajs/js-sdk"

export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: { type: __AUTH_TYPE__ ?? "session", jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined },
})

export type Query = Record<string, unknown>

const withoutEmpty = (query: Query) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== ""))

/** Requests below `/admin/crm`. */
export const crm = {
  get: <T>(path: string, query: Query = {}) =>
    sdk.client.fetch<T>(`/admin/crm/${path}`, { query: withoutEmpty(query) }),
  post: <T>(path: string, body: object = {}) =>
    sdk.client.fetch<T>(`/admin/crm/${path}`, { method: "POST", body }),
  delete: <T>(path: string) => sdk.client.fetch<T>(`/admin/crm/${path}`, { method: "DELETE" }),
  /** The content of a file. */
  file: async (path: string, query: Query = {}): Promise<Blob> => {
    const options = { query: withoutEmpty(query), headers: { accept: "*/*" } }
    return (await sdk.client.fetch<Response>(`/admin/crm/${path}`, options)).blob()
  },
  /** A form with files; without a content type of ours the browser writes its own, which says where they part. */
  upload: <T>(path: string, body: FormData) =>
    sdk.client.fetch<T>(`/admin/crm/${path}`, { method: "POST", body, headers: { "content-type": null } }),
}
