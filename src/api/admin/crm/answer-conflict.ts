import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { CrmRequest } from "./crm-request"

type Handler<Body> = (req: CrmRequest<Body>, res: MedusaResponse) => Promise<unknown>

/**
 * Lets a 409 say what happened and how the thing looks now, in `details`. Medusa's own handler would replace the
 * message by a general one.
 */
export function answerConflict<Body = unknown>(
  handler: Handler<Body>,
  current?: (req: CrmRequest<Body>) => Promise<Record<string, unknown>>,
): Handler<Body> {
  return async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
      if (!MedusaError.isMedusaError(error) || (error as MedusaError).type !== MedusaError.Types.CONFLICT) {
        throw error
      }
      const details = await current?.(req)
      const { message, code = "conflict" } = error as MedusaError
      res.status(409).json({ type: "conflict", code, message, details })
    }
  }
}
