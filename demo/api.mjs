/** The HTTP API of a running demo, as one of its people uses it. */
import { PASSWORD } from "./logins.mjs"

/** A request that the server answered with something else than success. */
export class Refused extends Error {
  /** @param {number} status of HTTP */
  constructor(message, status) {
    super(message)
    this.status = status
  }
}

/**
 * @param {string} base address of the server
 * @returns {Promise<{ get(path: string): Promise<any>, post(path: string, body?: object): Promise<any> }>}
 */
export async function logIn(base, email) {
  const { token } = await call(base, "POST", "/auth/user/emailpass", { body: { email, password: PASSWORD } })
  return {
    get: (path) => call(base, "GET", path, { token }),
    post: (path, body = {}) => call(base, "POST", path, { token, body }),
  }
}

async function call(base, method, path, { token, body }) {
  const response = await fetch(base + path, {
    method,
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: body && JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok)
    throw new Refused(`${method} ${path} answered ${response.status}: ${answer.message}`, response.status)
  return answer
}
