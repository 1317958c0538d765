import { TOKEN_PLACE } from "./offer-link"

/** Where a request went to, as its headers say: anybody may write them. */
export type AskedHost = { protocol: string; host: string | undefined }

const LOOPBACK = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d{1,5})?$/i

/** A backend's address as somebody configured it, without a slash at the end; null when it is none, such as Medusa's own "/". */
function configuredBase(backend_url: string | undefined): string | null {
  if (!backend_url || !URL.canParse(backend_url)) {
    return null
  }
  const { protocol, origin, pathname } = new URL(backend_url)
  return ["http:", "https:"].includes(protocol) ? origin + pathname.replace(/\/+$/, "") : null
}

/**
 * The address of the plugin's own page for customers: on the backend as it is configured. The host that a request names
 * is believed on one's own machine only, as a mail with a link elsewhere would hand the customer's token to whoever wrote
 * the header.
 * @returns with `{token}` in it; null when it is not known where the page is
 */
export function pageTemplate(backend_url: string | undefined, { protocol, host }: AskedHost): string | null {
  const asked = host && LOOPBACK.test(host) ? `${protocol === "https" ? "https" : "http"}://${host}` : null
  const base = configuredBase(backend_url) ?? asked
  return base && `${base}/crm/offers/${TOKEN_PLACE}`
}
