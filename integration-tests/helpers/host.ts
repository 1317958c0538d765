import type { AxiosInstance, AxiosResponse } from "axios"
import type { DashboardUser } from "./user"

/** Calls below /admin, the host's own, as one user; a 4xx is an answer, not an error. */
export function hostClient(api: unknown, { headers }: Pick<DashboardUser, "headers">) {
  const client = api as AxiosInstance
  const ask = (method: string, path: string, body?: unknown): Promise<AxiosResponse> =>
    client.request({ method, url: `/admin${path}`, data: body, headers, validateStatus: () => true })
  return {
    ask,
    get: (path: string) => ask("GET", path),
    post: (path: string, body: unknown = {}) => ask("POST", path, body),
    delete: (path: string) => ask("DELETE", path),
  }
}

export type HostClient = ReturnType<typeof hostClient>
