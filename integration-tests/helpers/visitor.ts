import { createApiKeysWorkflow, linkSalesChannelsToApiKeyWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance, AxiosResponse } from "axios"

let met = 0

/** The key that a storefront shows Medusa. */
export async function buildPublishableKey(
  container: MedusaContainer,
  sales_channel_id: string,
): Promise<string> {
  const api_keys = [{ type: "publishable" as const, title: "Storefront", created_by: "" }]
  const { result } = await createApiKeysWorkflow(container).run({ input: { api_keys } })
  const input = { id: result[0].id, add: [sales_channel_id] }
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input })
  return result[0].token
}

/** Somebody without a log-in, at an address of their own; every answer is an answer, redirects too. */
export function visitorOf(api: unknown, headers: Record<string, string> = {}) {
  const client = api as AxiosInstance
  const address = `203.0.113.${++met}`
  const settings = {
    headers: { "x-forwarded-for": address, ...headers },
    validateStatus: () => true,
    maxRedirects: 0,
  }
  return {
    get: (url: string): Promise<AxiosResponse> => client.get(url, settings),
    head: (url: string): Promise<AxiosResponse> => client.head(url, settings),
    bytes: (url: string): Promise<AxiosResponse> =>
      client.get(url, { ...settings, responseType: "arraybuffer" }),
    post: (url: string, body: unknown = {}): Promise<AxiosResponse> => client.post(url, body, settings),
    /** Sends a form as a browser does. */
    submit: (url: string, fields: Record<string, string> = {}): Promise<AxiosResponse> =>
      client.post(url, new URLSearchParams(fields).toString(), {
        ...settings,
        headers: { ...settings.headers, "content-type": "application/x-www-form-urlencoded" },
      }),
  }
}

export type Visitor = ReturnType<typeof visitorOf>
