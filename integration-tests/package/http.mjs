/** Calls a Medusa server as a logged-in user does. */
export function createClient(baseUrl) {
  let token

  async function call(method, route, body) {
    const response = await fetch(`${baseUrl}${route}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!response.ok)
      throw new Error(`${method} ${route} answered ${response.status}: ${await response.text()}`)
    return response
  }

  return {
    baseUrl,
    get: async (route) => (await call("GET", route)).json(),
    post: async (route, body = {}) => (await call("POST", route, body)).json(),
    /** The bytes of a document and what kind it is. */
    async download(route) {
      const response = await call("GET", route)
      return { type: response.headers.get("content-type"), bytes: Buffer.from(await response.arrayBuffer()) }
    },
    async logIn({ email, password }) {
      token = (await (await call("POST", "/auth/user/emailpass", { email, password })).json()).token
    },
  }
}
