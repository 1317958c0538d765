import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { CrmRequest } from "./crm-request"

type Handler<Body> = (req: CrmRequest<Body>, res: MedusaResponse) => Promise<unknown>

/** Lets a 409 also say, in its `details`, how the thing looks now. */
export function answerConflict<Body = unknown>(
  handler: Handler<Body>,
  current?: (req: CrmRequest<Body>) => Promise<Record<string, unknown>>,
): Handler<Body> {
  return async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
      if ((error as MedusaError).type === MedusaError.Types.CONFLICT) {
        const { details } = error as { details?: object }
        Object.assign(error as MedusaError, { details: { ...details, ...(await current?.(req)) } })
      }
      throw error
    }
  }
}
