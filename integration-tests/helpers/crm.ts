import type { AxiosInstance, AxiosResponse } from "axios"
import type { DashboardUser } from "./user"

/** Calls below /admin/crm as one user; a 4xx is an answer, not an error. */
export function crmClient(api: unknown, { headers }: DashboardUser) {
  const client = api as AxiosInstance
  const settings = { headers, validateStatus: () => true }
  return {
    get: (path: string, params: Record<string, unknown> = {}): Promise<AxiosResponse> =>
      client.get(`/admin/crm/${path}`, { ...settings, params }),
    post: (path: string, body: unknown = {}): Promise<AxiosResponse> =>
      client.post(`/admin/crm/${path}`, body, settings),
    delete: (path: string): Promise<AxiosResponse> => client.delete(`/admin/crm/${path}`, settings),
  }
}

export type CrmClient = ReturnType<typeof crmClient>
