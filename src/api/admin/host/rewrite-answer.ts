import type { MedusaResponse } from "@medusajs/framework/http"

/** Changes what the host's own handler answers; an error is answered as it is. */
export function rewriteAnswer<Body extends object>(res: MedusaResponse, rewrite: (body: Body) => Body): void {
  const answer = res.json.bind(res)
  res.json = (body: unknown) => answer(res.statusCode < 400 ? rewrite(body as Body) : body)
}
