import { createHash, createHmac, randomBytes } from "node:crypto"

/** What stands for the token in the address of the customer's page. */
export const TOKEN_PLACE = "{token}"

const TOKEN = /^[\w-]{43}$/

/** What a customer's link is made from. Another nonce is another link, and the earlier one stops working. */
export function newLinkNonce(): string {
  return randomBytes(16).toString("base64url")
}

/** The token in a customer's link. It is computed when it is needed and stored nowhere. */
export function linkToken(secret: string, offer_id: string, nonce: string): string {
  return createHmac("sha256", secret).update(`crm-offer-link:${offer_id}:${nonce}`).digest("base64url")
}

/** What is stored of a token, to know it again. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

/** Whether this could be a token at all. */
export function isToken(text: string): boolean {
  return TOKEN.test(text)
}

/** @param template an address with `{token}` in it */
export function linkUrl(template: string, token: string): string {
  return template.replaceAll(TOKEN_PLACE, token)
}
